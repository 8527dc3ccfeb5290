<?php
/**
 * Addresses of pages for frames (`…/embed/map.html?region=1082`) that stand alone in a text: WordPress asks for their
 * oEmbed answer, which is a file and knows nothing of what the address chooses; the choice is kept here.
 *
 * @package klynge-widgets
 */

defined( 'ABSPATH' ) || exit;

/** Tells WordPress of the published addresses. */
function klynge_widgets_add_providers() {
	foreach ( klynge_widgets_published_addresses() as $base ) {
		foreach ( array_keys( KLYNGE_WIDGETS ) as $widget ) {
			$page = '#^' . preg_quote( $base . 'embed/' . $widget . '.html', '#' ) . '(?:\?.*)?$#i';
			wp_oembed_add_provider( $page, $base . 'oembed/' . $widget . '.json', true );
		}
	}
}
add_action( 'init', 'klynge_widgets_add_providers' );

/**
 * The frame of the whole address that was written.
 *
 * @param string|false $html What came of the answer.
 * @param string       $url  The address that was written.
 * @return string|false
 */
function klynge_widgets_frame( $html, $url ) {
	foreach ( klynge_widgets_published_addresses() as $base ) {
		if ( is_string( $html ) && 0 === strpos( $url, $base . 'embed/' ) ) {
			return preg_replace_callback(
				'~(<iframe\b[^>]*?\bsrc=)"[^"]*"~i',
				static function ( $parts ) use ( $url ) {
					return $parts[1] . '"' . esc_url( $url, array( 'http', 'https' ) ) . '"';
				},
				$html,
				1
			);
		}
	}
	return $html;
}
add_filter( 'oembed_result', 'klynge_widgets_frame', 10, 2 );
