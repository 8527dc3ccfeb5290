<?php
/**
 * Plugin Name:       Klynge widgets
 * Description:       Denmark's national clusters as a map, strength positions and a calendar: a block, a shortcode and their data.
 * Version:           0.0.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            klynge-widgets contributors
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       klynge-widgets
 * Domain Path:       /languages
 *
 * @package klynge-widgets
 */

defined( 'ABSPATH' ) || exit;

define( 'KLYNGE_WIDGETS_VERSION', '0.0.0' );
define( 'KLYNGE_WIDGETS_FILE', __FILE__ );

require __DIR__ . '/includes/settings.php';
require __DIR__ . '/includes/settings-page.php';
require __DIR__ . '/includes/dataset.php';
require __DIR__ . '/includes/edition.php';
require __DIR__ . '/includes/widgets.php';
require __DIR__ . '/includes/script.php';
require __DIR__ . '/includes/block.php';
require __DIR__ . '/includes/frames.php';

/** The settings are there from the start, so that the first save changes them and does not add them. */
function klynge_widgets_activate() {
	add_option( 'klynge_widgets_settings', klynge_widgets_default_settings() );
}
register_activation_hook( __FILE__, 'klynge_widgets_activate' );

/** The plugin's words, from its own folder. */
function klynge_widgets_load_words() {
	load_plugin_textdomain( 'klynge-widgets', false, dirname( plugin_basename( KLYNGE_WIDGETS_FILE ) ) . '/languages' );
}
add_action( 'init', 'klynge_widgets_load_words', 0 );
