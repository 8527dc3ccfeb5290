<?php
/**
 * Removes what the plugin has stored. Pages keep the list that was saved in them.
 *
 * @package klynge-widgets
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

delete_option( 'klynge_widgets_settings' );
delete_option( 'klynge_widgets_copy' );
delete_option( 'klynge_widgets_problem' );
delete_transient( 'klynge_widgets_asked' );
