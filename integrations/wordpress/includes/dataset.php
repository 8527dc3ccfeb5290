<?php
/**
 * The data that lists in pages are made from: what came with the plugin, and over it what was read from the data
 * address.
 *
 * @package klynge-widgets
 */

defined( 'ABSPATH' ) || exit;

/** Seconds for which an answer is good, and after which one that failed is asked for again. */
const KLYNGE_WIDGETS_GOOD_FOR    = HOUR_IN_SECONDS;
const KLYNGE_WIDGETS_AGAIN_AFTER = 5 * MINUTE_IN_SECONDS;

/** Seconds that a page waits for an answer, and octets that it may have: as the widgets themselves take it. */
const KLYNGE_WIDGETS_PATIENCE = 3;
const KLYNGE_WIDGETS_LARGEST  = 5 * MB_IN_BYTES;

/**
 * The dataset in the fields that lists need, each of its right type.
 *
 * @return array<string,mixed>
 */
function klynge_widgets_dataset() {
	static $bundled = null;
	if ( null === $bundled ) {
		$file    = dirname( KLYNGE_WIDGETS_FILE ) . '/data/klynger.json';
		$bundled = klynge_widgets_lists( wp_json_file_decode( $file, array( 'associative' => true ) ) );
	}
	$address = klynge_widgets_settings()['data'];
	if ( '' === $address ) {
		return $bundled;
	}
	if ( ! get_transient( 'klynge_widgets_asked' ) ) {
		klynge_widgets_read( $address );
	}
	$copy = klynge_widgets_copy( $address );
	return $copy ? array_merge( $bundled, $copy['lists'] ) : $bundled;
}

/**
 * The last good copy of what lies at the address.
 *
 * @param string $address The data address.
 * @return array{address:string,read:int,lists:array<string,mixed>}|null
 */
function klynge_widgets_copy( $address ) {
	$copy = get_option( 'klynge_widgets_copy' );
	return is_array( $copy ) && isset( $copy['address'], $copy['lists'] ) && $address === $copy['address'] ? $copy : null;
}

/**
 * Reads the data address. What cannot be read changes nothing but what the settings page tells.
 *
 * @param string $address The data address.
 * @return string What went wrong; nothing, if all is well.
 */
function klynge_widgets_read( $address ) {
	// Whoever comes meanwhile does not wait too.
	set_transient( 'klynge_widgets_asked', 1, KLYNGE_WIDGETS_AGAIN_AFTER );
	$answer = wp_safe_remote_get(
		$address,
		array(
			'timeout'             => KLYNGE_WIDGETS_PATIENCE,
			'limit_response_size' => KLYNGE_WIDGETS_LARGEST + 1,
		)
	);
	$lists  = klynge_widgets_answer( $answer );
	if ( is_string( $lists ) ) {
		update_option( 'klynge_widgets_problem', $lists, false );
		return $lists;
	}
	set_transient( 'klynge_widgets_asked', 1, KLYNGE_WIDGETS_GOOD_FOR );
	update_option( 'klynge_widgets_problem', '', false );
	$copy = array(
		'address' => $address,
		'read'    => time(),
		'lists'   => $lists,
	);
	update_option( 'klynge_widgets_copy', $copy, false );
	return '';
}

/**
 * The lists of an answer, or what is wrong with it.
 *
 * @param array|WP_Error $answer What WordPress' HTTP functions gave.
 * @return array<string,mixed>|string
 */
function klynge_widgets_answer( $answer ) {
	if ( is_wp_error( $answer ) ) {
		return $answer->get_error_message();
	}
	$status = wp_remote_retrieve_response_code( $answer );
	if ( 200 !== $status ) {
		/* translators: %s: the status of an answer. */
		return sprintf( __( 'expected status 200, found %s', 'klynge-widgets' ), $status );
	}
	$body = wp_remote_retrieve_body( $answer );
	if ( strlen( $body ) > KLYNGE_WIDGETS_LARGEST ) {
		return __( 'expected at most 5 MB', 'klynge-widgets' );
	}
	$written = json_decode( preg_replace( '/^\xEF\xBB\xBF/', '', $body ), true );
	if ( ! is_array( $written ) ) {
		$begin = mb_substr( wp_strip_all_tags( $body ), 0, 60 );
		/* translators: %s: the first letters of an answer. */
		return sprintf( __( 'expected JSON, found “%s”', 'klynge-widgets' ), $begin );
	}
	$lists = klynge_widgets_lists( $written );
	if ( ! $lists ) {
		return __( 'expected a dataset: an object with “clusters” or “activities”', 'klynge-widgets' );
	}
	return $lists;
}

/** What has changed is read at once, and what is wrong is told while somebody is there. */
function klynge_widgets_settings_changed() {
	delete_transient( 'klynge_widgets_asked' );
	delete_option( 'klynge_widgets_problem' );
	$address = klynge_widgets_settings()['data'];
	if ( '' === $address ) {
		delete_option( 'klynge_widgets_copy' );
		return;
	}
	$problem = klynge_widgets_read( $address );
	if ( '' !== $problem && function_exists( 'add_settings_error' ) ) {
		/* translators: 1: an address, 2: what went wrong. */
		$form     = __( 'Saved. But nothing could be read from %1$s: %2$s.', 'klynge-widgets' );
		$sentence = esc_html( sprintf( $form, $address, $problem ) );
		add_settings_error( 'klynge_widgets_settings', 'klynge-widgets-read', $sentence, 'warning' );
	}
}
add_action( 'update_option_klynge_widgets_settings', 'klynge_widgets_settings_changed' );

/**
 * The lists that a dataset has, of the records with what is needed of them. Anything may stand in it.
 *
 * @param mixed $written What was read.
 * @return array<string,mixed>
 */
function klynge_widgets_lists( $written ) {
	$makers = array(
		'clusters'          => 'klynge_widgets_cluster',
		'strengthPositions' => 'klynge_widgets_position',
		'activities'        => 'klynge_widgets_activity',
		'regions'           => 'klynge_widgets_region',
		'municipalities'    => 'klynge_widgets_municipality',
		'milestones'        => 'klynge_widgets_milestone',
	);
	$lists  = array();
	foreach ( $makers as $name => $make ) {
		if ( is_array( $written ) && isset( $written[ $name ] ) && is_array( $written[ $name ] ) ) {
			$records        = array_filter( $written[ $name ], 'is_array' );
			$lists[ $name ] = array_values( array_filter( array_map( $make, $records ) ) );
		}
	}
	if ( isset( $lists['clusters'] ) || isset( $lists['activities'] ) ) {
		$meta              = isset( $written['meta'] ) && is_array( $written['meta'] ) ? $written['meta'] : array();
		$lists['compiled'] = klynge_widgets_text( $meta, 'compiled' );
		return $lists;
	}
	return array();
}

/**
 * A text of a record; empty, if it is none.
 *
 * @param array  $record A record.
 * @param string $name   The field.
 * @return string
 */
function klynge_widgets_text( $record, $name ) {
	return isset( $record[ $name ] ) && is_string( $record[ $name ] ) ? $record[ $name ] : '';
}

/**
 * A text in several languages.
 *
 * @param array  $record A record.
 * @param string $name   The field.
 * @return array<string,string>
 */
function klynge_widgets_texts( $record, $name ) {
	$texts = isset( $record[ $name ] ) && is_array( $record[ $name ] ) ? $record[ $name ] : array();
	return array(
		'da' => klynge_widgets_text( $texts, 'da' ),
		'en' => klynge_widgets_text( $texts, 'en' ),
		'de' => klynge_widgets_text( $texts, 'de' ),
	);
}

/**
 * Records within a record.
 *
 * @param array  $record A record.
 * @param string $name   The field.
 * @return array[]
 */
function klynge_widgets_records( $record, $name ) {
	$found = isset( $record[ $name ] ) ? $record[ $name ] : null;
	return is_array( $found ) ? array_filter( $found, 'is_array' ) : array();
}

/**
 * A cluster with its places.
 *
 * @param array $record As the dataset has it.
 * @return array<string,mixed>|null
 */
function klynge_widgets_cluster( $record ) {
	$places = array();
	foreach ( klynge_widgets_records( $record, 'locations' ) as $location ) {
		// What is planned or closed is no place.
		if ( in_array( klynge_widgets_text( $location, 'status' ), array( 'reported', 'unconfirmed' ), true ) ) {
			$places[] = array(
				'head'         => 'head-office' === klynge_widgets_text( $location, 'role' ),
				'town'         => klynge_widgets_text( $location, 'town' ),
				'municipality' => klynge_widgets_text( $location, 'municipality' ),
				'region'       => klynge_widgets_text( $location, 'region' ),
			);
		}
	}
	$cluster = array(
		'id'          => klynge_widgets_text( $record, 'id' ),
		'name'        => klynge_widgets_text( $record, 'name' ),
		'short'       => klynge_widgets_text( $record, 'shortName' ),
		'position'    => klynge_widgets_text( $record, 'position' ),
		'website'     => klynge_widgets_text( $record, 'website' ),
		'ended'       => klynge_widgets_text( $record, 'ended' ),
		'description' => klynge_widgets_texts( $record, 'description' ),
		'places'      => $places,
	);
	return '' !== $cluster['id'] && '' !== $cluster['name'] ? $cluster : null;
}

/**
 * A strength position.
 *
 * @param array $record As the dataset has it.
 * @return array<string,mixed>|null
 */
function klynge_widgets_position( $record ) {
	$id = klynge_widgets_text( $record, 'id' );
	return '' === $id ? null : array(
		'id'    => $id,
		'order' => isset( $record['order'] ) && is_numeric( $record['order'] ) ? (int) $record['order'] : PHP_INT_MAX,
		'name'  => klynge_widgets_texts( $record, 'name' ),
	);
}

/**
 * An activity, unless it is over: a day is kept beyond, whatever time zone the server has.
 *
 * @param array $record As the dataset has it.
 * @return array<string,mixed>|null
 */
function klynge_widgets_activity( $record ) {
	$is_call  = 'call' === klynge_widgets_text( $record, 'kind' );
	$deadline = klynge_widgets_text( $record, 'deadline' );
	$start    = $is_call && '' !== $deadline ? $deadline : klynge_widgets_text( $record, 'start' );
	$end      = $is_call ? $start : klynge_widgets_text( $record, 'end' );
	$last     = substr( '' !== $end ? $end : $start, 0, 10 );
	$title    = klynge_widgets_text( $record, 'title' );
	$is_off   = in_array( klynge_widgets_text( $record, 'status' ), array( 'cancelled', 'held' ), true );
	$is_over  = $last < gmdate( 'Y-m-d', time() - DAY_IN_SECONDS );
	if ( '' === $title || ! preg_match( '~^\d{4}-\d\d-\d\d~', $start ) || $is_off || $is_over ) {
		return null;
	}
	return array(
		'title'        => $title,
		'call'         => $is_call,
		'start'        => $start,
		'last'         => $last,
		'url'          => klynge_widgets_text( $record, 'url' ),
		'town'         => klynge_widgets_text( $record, 'town' ),
		'municipality' => klynge_widgets_text( $record, 'municipality' ),
		'region'       => klynge_widgets_text( $record, 'region' ),
		'for_all'      => ! empty( $record['forAll'] ),
		'clusters'     => array_map(
			static function ( $cluster ) {
				return klynge_widgets_text( $cluster, 'id' );
			},
			array_values( klynge_widgets_records( $record, 'clusters' ) )
		),
	);
}

/**
 * A region.
 *
 * @param array $record As the dataset has it.
 * @return array<string,mixed>|null
 */
function klynge_widgets_region( $record ) {
	$id     = klynge_widgets_text( $record, 'id' );
	$merged = isset( $record['mergedFrom'] ) ? $record['mergedFrom'] : null;
	return '' === $id ? null : array(
		'id'   => $id,
		'name' => klynge_widgets_texts( $record, 'name' ),
		'from' => klynge_widgets_text( $record, 'from' ),
		'to'   => klynge_widgets_text( $record, 'to' ),
		'of'   => is_array( $merged ) ? array_filter( $merged, 'is_string' ) : array(),
	);
}

/**
 * A municipality.
 *
 * @param array $record As the dataset has it.
 * @return array<string,string>|null
 */
function klynge_widgets_municipality( $record ) {
	$code = klynge_widgets_text( $record, 'code' );
	$name = klynge_widgets_text( $record, 'name' );
	return '' === $code || '' === $name ? null : compact( 'code', 'name' );
}

/**
 * A milestone of the history.
 *
 * @param array $record As the dataset has it.
 * @return array<string,mixed>|null
 */
function klynge_widgets_milestone( $record ) {
	$date = klynge_widgets_text( $record, 'date' );
	return '' === $date ? null : array(
		'date' => $date,
		'text' => klynge_widgets_texts( $record, 'text' ),
	);
}
