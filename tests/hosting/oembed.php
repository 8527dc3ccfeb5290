<?php
// What WordPress makes of an address that somebody pastes on a line of its own, from a site that it does
// not know: a JSON list of addresses in, a JSON list of HTML out. It asks no servers on this machine, so the
// files are read from the folder of the publication instead.
//   php oembed.php /usr/share/wordpress https://base/ folder
define( 'ABSPATH', $argv[1] . '/' );
define( 'WPINC', 'wp-includes' );
define( 'WP_DEBUG', false );
[ , , $base, $folder ] = $argv;
function wp_safe_remote_get( $address ) {
	global $base, $folder;
	[ $path ] = explode( '?', $address );
	$file     = str_replace( $base, $folder, $path );
	if ( 0 !== strpos( $path, $base ) || ! is_file( $file ) ) {
		return array( 'code' => 404, 'body' => '' );
	}
	return array( 'code' => 200, 'body' => file_get_contents( $file ) );
}
function wp_remote_retrieve_response_code( $answer ) { return $answer['code']; }
function wp_remote_retrieve_body( $answer ) { return $answer['body']; }
function wp_generate_password() { return 'secret'; }
$files = array( 'compat', 'class-wp-error', 'load', 'plugin', 'l10n', 'functions', 'option' );
foreach ( array_merge( $files, array( 'formatting', 'kses', 'shortcodes', 'embed', 'class-wp-oembed' ) ) as $file ) {
	require_once ABSPATH . WPINC . "/$file.php";
}
$GLOBALS['content_width'] = 640;
function home_url() {
	return 'https://wp.example';
}
add_filter( 'oembed_dataparse', 'wp_filter_oembed_result', 10, 3 );
$oembed = _wp_oembed_get_object();
$addresses = json_decode( stream_get_contents( STDIN ), true );
$html_of   = fn( $address ) => $oembed->get_html( $address, array( 'discover' => true ) );
echo json_encode( array_map( $html_of, $addresses ) );
