<?php
/**
 * The script, on pages with a widget only: a module with its hash. And the accent, as a style sheet with an address,
 * so that pages need no inline styles.
 *
 * @package klynge-widgets
 */

defined( 'ABSPATH' ) || exit;

const KLYNGE_WIDGETS_SCRIPT = 'klynge-widgets';

/**
 * The hash of `klynge.js`: that of the host's own files, or of the plugin's.
 *
 * @return string
 */
function klynge_widgets_integrity() {
	$settings = klynge_widgets_settings();
	if ( '' !== $settings['files'] ) {
		return $settings['integrity'];
	}
	$file   = dirname( KLYNGE_WIDGETS_FILE ) . '/files/integrity.json';
	$hashes = wp_json_file_decode( $file, array( 'associative' => true ) );
	return isset( $hashes['klynge.js'] ) ? $hashes['klynge.js'] : '';
}

/** The script's address, with the version: a kept copy of another one would not have this one's hash. */
function klynge_widgets_script_address() {
	return add_query_arg( 'ver', KLYNGE_WIDGETS_VERSION, klynge_widgets_files_address() . 'klynge.js' );
}

/** Asks for the script, and for the accent if there is one. */
function klynge_widgets_enqueue() {
	if ( function_exists( 'wp_enqueue_script_module' ) ) {
		wp_enqueue_script_module( KLYNGE_WIDGETS_SCRIPT, klynge_widgets_script_address(), array(), null );
	} else {
		// phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion -- it is in the address.
		wp_enqueue_script( KLYNGE_WIDGETS_SCRIPT, klynge_widgets_script_address(), array(), null, true );
	}
	$accent = klynge_widgets_settings()['accent'];
	if ( '' !== $accent ) {
		$address = add_query_arg( 'klynge-widgets-accent', ltrim( $accent, '#' ), home_url( '/' ) );
		// phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion -- it is the colour.
		wp_enqueue_style( 'klynge-widgets-accent', $address, array(), null );
	}
}

/**
 * Before WordPress 6.5 nothing writes modules: the tag is made here.
 *
 * @param string $tag    As WordPress has it.
 * @param string $handle The script's name.
 * @return string
 */
function klynge_widgets_module_tag( $tag, $handle ) {
	if ( KLYNGE_WIDGETS_SCRIPT !== $handle ) {
		return $tag;
	}
	return wp_get_script_tag(
		array(
			'type' => 'module',
			'src'  => klynge_widgets_script_address(),
			'id'   => KLYNGE_WIDGETS_SCRIPT . '-js-module',
		)
	);
}
add_filter( 'script_loader_tag', 'klynge_widgets_module_tag', 10, 2 );

/**
 * The hash, on the tag above and on the one that WordPress 6.5 and newer write.
 *
 * @param array<string,mixed> $attributes Of any script's tag.
 * @return array<string,mixed>
 */
function klynge_widgets_with_hash( $attributes ) {
	$hash = klynge_widgets_integrity();
	if ( isset( $attributes['id'] ) && KLYNGE_WIDGETS_SCRIPT . '-js-module' === $attributes['id'] && '' !== $hash ) {
		$attributes['integrity']   = $hash;
		$attributes['crossorigin'] = 'anonymous';
	}
	return $attributes;
}
add_filter( 'wp_script_attributes', 'klynge_widgets_with_hash' );

/** Answers for the accent's style sheet: the colour is in the address, so it may be kept. */
function klynge_widgets_accent_style() {
	// phpcs:disable WordPress.Security.NonceVerification.Recommended -- anybody may ask for a colour.
	if ( ! isset( $_GET['klynge-widgets-accent'] ) ) {
		return;
	}
	$asked  = sanitize_text_field( wp_unslash( $_GET['klynge-widgets-accent'] ) );
	$accent = sanitize_hex_color( '#' . $asked );
	// phpcs:enable
	if ( ! $accent ) {
		status_header( 404 );
		exit;
	}
	header( 'Content-Type: text/css; charset=utf-8' );
	header( 'Cache-Control: public, max-age=31536000, immutable' );
	header( 'X-Content-Type-Options: nosniff' );
	$tags = 'klynge-' . implode( ',klynge-', array_keys( KLYNGE_WIDGETS ) );
	echo esc_html( $tags . '{--klynge-accent:' . $accent . '}' );
	exit;
}
add_action( 'init', 'klynge_widgets_accent_style', 20 );
