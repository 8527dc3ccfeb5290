<?php
/**
 * The page below “Settings”.
 *
 * @package klynge-widgets
 */

defined( 'ABSPATH' ) || exit;

/** Adds the page for those who may manage options. */
function klynge_widgets_add_page() {
	add_options_page(
		__( 'Klynge widgets', 'klynge-widgets' ),
		__( 'Klynge widgets', 'klynge-widgets' ),
		'manage_options',
		'klynge-widgets',
		'klynge_widgets_show_page'
	);
}
add_action( 'admin_menu', 'klynge_widgets_add_page' );

/**
 * A link to the page beside the plugin's name.
 *
 * @param string[] $links Those that are there.
 * @return string[]
 */
function klynge_widgets_add_link( $links ) {
	$address = admin_url( 'options-general.php?page=klynge-widgets' );
	$link    = sprintf( '<a href="%s">%s</a>', esc_url( $address ), esc_html__( 'Settings', 'klynge-widgets' ) );
	array_unshift( $links, $link );
	return $links;
}
add_filter( 'plugin_action_links_' . plugin_basename( KLYNGE_WIDGETS_FILE ), 'klynge_widgets_add_link' );

/**
 * A field with its label and what there is to know of it.
 *
 * @param string $name  The setting.
 * @param string $type  The input's type.
 * @param string $label Its label.
 * @param string $hint  What it is for, and what holds without it.
 * @param string $like  An example.
 */
function klynge_widgets_show_field( $name, $type, $label, $hint, $like ) {
	$id = 'klynge-widgets-' . $name;
	?>
	<tr>
		<th scope="row"><label for="<?php echo esc_attr( $id ); ?>"><?php echo esc_html( $label ); ?></label></th>
		<td>
			<input id="<?php echo esc_attr( $id ); ?>" type="<?php echo esc_attr( $type ); ?>"
				class="regular-text code"
				name="klynge_widgets_settings[<?php echo esc_attr( $name ); ?>]"
				value="<?php echo esc_attr( klynge_widgets_settings()[ $name ] ); ?>"
				placeholder="<?php echo esc_attr( $like ); ?>"
				aria-describedby="<?php echo esc_attr( $id ); ?>-hint">
			<p class="description" id="<?php echo esc_attr( $id ); ?>-hint"><?php echo esc_html( $hint ); ?></p>
		</td>
	</tr>
	<?php
}

/** What is known of the data: where it is from, how much there is, and what went wrong last. */
function klynge_widgets_data_state() {
	$address = klynge_widgets_settings()['data'];
	if ( '' === $address ) {
		return __( 'The lists in the pages are made from the data that came with the plugin.', 'klynge-widgets' );
	}
	$copy    = klynge_widgets_copy( $address );
	$problem = get_option( 'klynge_widgets_problem' );
	if ( $copy ) {
		/* translators: 1: a date and time, 2: the number of clusters, 3: the number of activities. */
		$state = __( 'The lists in the pages are made from what was read %1$s: clusters: %2$d, activities to come: %3$d.', 'klynge-widgets' );
		$read  = wp_date( get_option( 'date_format' ) . ' ' . get_option( 'time_format' ), $copy['read'] );
		$data  = klynge_widgets_dataset();
		$state = sprintf( $state, $read, count( $data['clusters'] ), count( $data['activities'] ) );
	} else {
		$state = __( 'Nothing was read from the data address yet: the lists in the pages are made from the data that came with the plugin.', 'klynge-widgets' );
	}
	if ( is_string( $problem ) && '' !== $problem ) {
		/* translators: %s: what went wrong. */
		$state .= ' ' . sprintf( __( 'The last attempt failed: %s.', 'klynge-widgets' ), $problem );
	}
	return $state;
}

/** The page itself. */
function klynge_widgets_show_page() {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	?>
	<div class="wrap">
		<h1><?php echo esc_html( get_admin_page_title() ); ?></h1>
		<p>
			<?php esc_html_e( 'In the editor, search for “klynge”. In the classic editor, write a shortcode:', 'klynge-widgets' ); ?>
			<code>[klynge widget="map" municipality="Aarhus"]</code>
		</p>
		<form action="options.php" method="post">
			<?php settings_fields( 'klynge_widgets' ); ?>
			<table class="form-table" role="presentation">
				<?php
				klynge_widgets_show_field(
					'data',
					'url',
					__( 'Data address', 'klynge-widgets' ),
					__( 'A dataset of your own, as “klynge publish” makes it (data/klynger.json). Browsers fetch it too: a content security policy needs the host in connect-src. Empty: the data that came with the plugin.', 'klynge-widgets' ),
					'https://kalender.kommunen.example/data/klynger.json'
				);
				klynge_widgets_show_field(
					'accent',
					'text',
					__( 'Accent colour', 'klynge-widgets' ),
					__( 'The colour of marks, buttons and links. Colours that could not be read are mended. Empty: the widgets’ own.', 'klynge-widgets' ),
					'#14406f'
				);
				klynge_widgets_show_field(
					'files',
					'url',
					__( 'Address of the files', 'klynge-widgets' ),
					__( 'The folder with klynge.js, where your files lie on a server of their own. Empty: the files of the plugin, on this site.', 'klynge-widgets' ),
					'https://www.kommunen.example/klynge/' . KLYNGE_WIDGETS_VERSION . '/'
				);
				?>
			</table>
			<p><?php echo esc_html( klynge_widgets_data_state() ); ?></p>
			<?php submit_button(); ?>
		</form>
	</div>
	<?php
}
