<?php
/**
 * The block `klynge/widget`: the editor's part is in `block/`, and the page's is the tag. What the editor saves
 * beside it, a plain list, stands on the page when the plugin does not.
 *
 * @package klynge-widgets
 */

defined( 'ABSPATH' ) || exit;

/** The block's attributes by the names of a shortcode. */
const KLYNGE_WIDGETS_BLOCK_NAMES = array(
	'widget'       => 'widget',
	'municipality' => 'municipality',
	'region'       => 'region',
	'clusters'     => 'clusters',
	'layout'       => 'layout',
	'heading'      => 'heading',
	'headingLevel' => 'heading-level',
	'helpHref'     => 'help-href',
	'helpLabel'    => 'help-label',
);

/** Registers the block with its script for the editor. */
function klynge_widgets_register_block() {
	$packages = array(
		'wp-block-editor',
		'wp-blocks',
		'wp-components',
		'wp-element',
		'wp-escape-html',
		'wp-html-entities',
		'wp-i18n',
		'wp-shortcode',
	);
	$folder   = dirname( KLYNGE_WIDGETS_FILE );
	$address  = plugins_url( 'block/editor.js', KLYNGE_WIDGETS_FILE );
	wp_register_script( 'klynge-widgets-editor', $address, $packages, KLYNGE_WIDGETS_VERSION, true );
	wp_set_script_translations( 'klynge-widgets-editor', 'klynge-widgets', $folder . '/languages' );
	register_block_type( $folder . '/block', array( 'render_callback' => 'klynge_widgets_render' ) );
}
add_action( 'init', 'klynge_widgets_register_block' );

/** What the editor's script is told: the choices of today's data, and the settings. */
function klynge_widgets_tell_editor() {
	$settings = klynge_widgets_settings();
	// Saved lists are in the language of the site, whatever that of its editor.
	$switched = switch_to_locale( get_locale() );
	$dataset  = klynge_widgets_dataset();
	$today    = klynge_widgets_today();
	$names    = array_keys( KLYNGE_WIDGETS );
	$told     = array(
		'script'         => klynge_widgets_script_address(),
		'integrity'      => klynge_widgets_integrity(),
		'src'            => $settings['data'],
		'accent'         => $settings['accent'],
		'language'       => klynge_widgets_language(),
		'published'      => klynge_widgets_published_addresses(),
		'widgets'        => KLYNGE_WIDGETS,
		'common'         => KLYNGE_WIDGETS_COMMON,
		'names'          => KLYNGE_WIDGETS_BLOCK_NAMES,
		'titles'         => array_combine( $names, array_map( 'klynge_widgets_title', $names ) ),
		'municipalities' => array_column( $dataset['municipalities'], 'name', 'code' ),
		'regions'        => array(),
		'clusters'       => array(),
	);
	foreach ( $dataset['regions'] as $region ) {
		if ( $region['from'] <= $today && ( '' === $region['to'] || $region['to'] >= $today ) ) {
			$told['regions'][] = array(
				'id'   => $region['id'],
				'name' => klynge_widgets_translated( $region['name'] ),
			);
		}
	}
	foreach ( klynge_widgets_clusters( $dataset, array() ) as $cluster ) {
		$told['clusters'][] = array(
			'id'      => $cluster['id'],
			'name'    => $cluster['name'],
			'website' => esc_url_raw( $cluster['website'], array( 'http', 'https' ) ),
			'field'   => klynge_widgets_field( $dataset, $cluster ),
			'place'   => klynge_widgets_whereabouts( $cluster ),
			'regions' => array_values( array_unique( array_column( $cluster['places'], 'region' ) ) ),
		);
	}
	if ( $switched ) {
		restore_previous_locale();
	}
	$script = sprintf( 'window.klyngeWidgets = %s;', wp_json_encode( $told, JSON_HEX_TAG ) );
	wp_add_inline_script( 'klynge-widgets-editor', $script, 'before' );
}
add_action( 'enqueue_block_editor_assets', 'klynge_widgets_tell_editor' );

/**
 * The block on the page. What was chosen for another widget, and waits for it, is not said.
 *
 * @param array<string,mixed> $attributes The block's attributes.
 * @return string HTML.
 */
function klynge_widgets_render( $attributes ) {
	$widget = isset( $attributes['widget'] ) ? $attributes['widget'] : '';
	$known  = is_string( $widget ) && isset( KLYNGE_WIDGETS[ $widget ] ) ? klynge_widgets_known( $widget ) : array();
	$said   = array( 'widget' => $widget );
	foreach ( KLYNGE_WIDGETS_BLOCK_NAMES as $name => $of_shortcode ) {
		$attribute = 'clusters' === $of_shortcode ? 'cluster' : $of_shortcode;
		if ( isset( $attributes[ $name ] ) && in_array( $attribute, $known, true ) ) {
			$said[ $of_shortcode ] = $attributes[ $name ];
		}
	}
	return sprintf( '<div %s>%s</div>', get_block_wrapper_attributes(), klynge_widgets_html( $said ) );
}
