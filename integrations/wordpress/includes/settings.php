<?php
/**
 * What an administrator has set: where data comes from, the accent, and where the files of the widgets lie.
 *
 * @package klynge-widgets
 */

defined( 'ABSPATH' ) || exit;

/**
 * Nothing set: the data and the files of the plugin.
 *
 * @return array{data:string,accent:string,files:string,integrity:string}
 */
function klynge_widgets_default_settings() {
	return array(
		'data'      => '',
		'accent'    => '',
		'files'     => '',
		'integrity' => '',
	);
}

/**
 * The settings, whole, whatever stands in the database.
 *
 * @return array{data:string,accent:string,files:string,integrity:string}
 */
function klynge_widgets_settings() {
	$stored   = get_option( 'klynge_widgets_settings' );
	$settings = klynge_widgets_default_settings();
	foreach ( $settings as $name => $none ) {
		if ( is_array( $stored ) && isset( $stored[ $name ] ) && is_string( $stored[ $name ] ) ) {
			$settings[ $name ] = $stored[ $name ];
		}
	}
	return $settings;
}

/**
 * The address of the folder with `klynge.js`: the host's own, or the plugin's.
 *
 * @return string It ends with a slash.
 */
function klynge_widgets_files_address() {
	$own = klynge_widgets_settings()['files'];
	return '' !== $own ? $own : plugins_url( 'files/', KLYNGE_WIDGETS_FILE );
}

/**
 * Folders in which pages for frames lie (`embed/map.html`): the host's own files, and what `klynge publish` made.
 *
 * @return string[] Each ends with a slash.
 */
function klynge_widgets_published_addresses() {
	$settings = klynge_widgets_settings();
	$found    = array();
	if ( '' !== $settings['files'] ) {
		$found[] = $settings['files'];
	}
	if ( preg_match( '~^(.+/)data/klynger[^/]*\.json$~', $settings['data'], $parts ) ) {
		$found[] = $parts[1];
	}
	return array_values( array_unique( $found ) );
}

/** Tells WordPress of the settings. It checks the form's nonce and that the user may `manage_options`. */
function klynge_widgets_register_settings() {
	register_setting(
		'klynge_widgets',
		'klynge_widgets_settings',
		array(
			'type'              => 'object',
			// No default: WordPress would take a first change of it for a new option, and tell nobody of a change.
			'sanitize_callback' => 'klynge_widgets_checked_settings',
		)
	);
}
add_action( 'admin_init', 'klynge_widgets_register_settings' );

/**
 * What is wrong is told with the field's name, and leaves that setting as it was.
 *
 * @param mixed $written What came from the form.
 * @return array{data:string,accent:string,files:string,integrity:string}
 */
function klynge_widgets_checked_settings( $written ) {
	$settings = klynge_widgets_settings();
	$text     = static function ( $name ) use ( $written ) {
		$value = is_array( $written ) && isset( $written[ $name ] ) ? $written[ $name ] : '';
		return is_string( $value ) ? trim( $value ) : '';
	};

	$data    = $text( 'data' );
	$problem = '' === $data ? '' : klynge_widgets_address_problem( $data );
	if ( '' === $problem ) {
		$settings['data'] = '' === $data ? '' : esc_url_raw( $data, array( 'http', 'https' ) );
	} else {
		klynge_widgets_refuse( 'data', __( 'Data address', 'klynge-widgets' ), $data, $problem );
	}

	$accent = $text( 'accent' );
	if ( '' === $accent || sanitize_hex_color( $accent ) ) {
		$settings['accent'] = strtolower( $accent );
	} else {
		$problem = __( 'expected a colour such as #14406f', 'klynge-widgets' );
		klynge_widgets_refuse( 'accent', __( 'Accent colour', 'klynge-widgets' ), $accent, $problem );
	}

	$files = $text( 'files' );
	if ( '' === $files ) {
		$settings['files']     = '';
		$settings['integrity'] = '';
	} else {
		// Also where the address stays: the files there may be newer.
		$settings = array_merge( $settings, klynge_widgets_checked_files( trailingslashit( $files ) ) );
	}
	return $settings;
}

/**
 * Says at the top of the page what was refused.
 *
 * @param string $name    The setting.
 * @param string $label   Its name in the form.
 * @param string $value   What was written.
 * @param string $problem What was expected.
 */
function klynge_widgets_refuse( $name, $label, $value, $problem ) {
	/* translators: 1: a setting's name, 2: what was written, 3: what was expected. */
	$form     = __( '%1$s “%2$s”: %3$s. The setting stays as it was.', 'klynge-widgets' );
	$sentence = sprintf( $form, $label, $value, $problem );
	add_settings_error( 'klynge_widgets_settings', 'klynge-widgets-' . $name, esc_html( $sentence ) );
}

/**
 * What is wrong with an address that WordPress is to fetch from.
 *
 * @param string $address An address.
 * @return string Nothing, if it can be used.
 */
function klynge_widgets_address_problem( $address ) {
	if ( ! preg_match( '~^https?://[^\s/]+~i', $address ) ) {
		return __( 'expected an address that begins with https://', 'klynge-widgets' );
	}
	if ( is_ssl() && ! preg_match( '~^https:~i', $address ) ) {
		return __( 'expected https://, because this site has it: browsers fetch nothing else', 'klynge-widgets' );
	}
	if ( ! wp_http_validate_url( $address ) ) {
		return __( 'WordPress may not fetch from there: expected a host that is known, public and uses an ordinary port', 'klynge-widgets' );
	}
	return '';
}

/**
 * A folder of files of one's own is asked for its hashes: so it is there, whole, and `klynge.js` cannot change unseen.
 *
 * @param string $address The folder, with a slash at its end.
 * @return array<string,string> The settings that change: none, if something is wrong.
 */
function klynge_widgets_checked_files( $address ) {
	$label   = __( 'Address of the files', 'klynge-widgets' );
	$problem = klynge_widgets_address_problem( $address );
	if ( '' !== $problem ) {
		klynge_widgets_refuse( 'files', $label, $address, $problem );
		return array();
	}
	$answer = wp_safe_remote_get( $address . 'integrity.json', array( 'timeout' => 5 ) );
	$hashes = is_wp_error( $answer ) ? null : json_decode( wp_remote_retrieve_body( $answer ), true );
	$hash   = is_array( $hashes ) && isset( $hashes['klynge.js'] ) ? $hashes['klynge.js'] : '';
	if ( ! is_string( $hash ) || ! preg_match( '~^sha384-[A-Za-z0-9+/=]{64}$~', $hash ) ) {
		$found = is_wp_error( $answer ) ? $answer->get_error_message() : wp_remote_retrieve_response_code( $answer );
		/* translators: %s: an answer's status, or an error. */
		$form = __( 'expected the folder with klynge.js and integrity.json; asked for integrity.json, found: %s', 'klynge-widgets' );
		klynge_widgets_refuse( 'files', $label, $address, sprintf( $form, $found ) );
		return array();
	}
	$other_host = wp_parse_url( $address, PHP_URL_HOST ) !== wp_parse_url( home_url(), PHP_URL_HOST );
	if ( $other_host && ! wp_remote_retrieve_header( $answer, 'access-control-allow-origin' ) ) {
		$problem = __( 'its server has to send Access-Control-Allow-Origin: *', 'klynge-widgets' );
		klynge_widgets_refuse( 'files', $label, $address, $problem );
		return array();
	}
	return array(
		'files'     => esc_url_raw( $address, array( 'http', 'https' ) ),
		'integrity' => $hash,
	);
}
