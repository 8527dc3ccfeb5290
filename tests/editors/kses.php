<?php
// What WordPress leaves of a post by somebody without `unfiltered_html`: a JSON list of texts in, a JSON list out.
//   php kses.php /usr/share/wordpress
define( 'ABSPATH', $argv[1] . '/' );
define( 'WPINC', 'wp-includes' );
define( 'WP_DEBUG', false );
foreach ( array( 'compat', 'plugin', 'l10n', 'functions', 'option', 'formatting', 'kses' ) as $file ) {
	require_once ABSPATH . WPINC . "/$file.php";
}
$texts = json_decode( stream_get_contents( STDIN ), true );
echo json_encode( array_map( 'wp_kses_post', $texts ) );
