<?php
/**
 * What stands in a widget's tag for those without the script, search engines and feeds: a plain list, made from
 * today's data. The widget draws in its place. The class `klynge-static` tells it that the list is one of the
 * library's own.
 *
 * @package klynge-widgets
 */

defined( 'ABSPATH' ) || exit;

/** How many activities a list holds. */
const KLYNGE_WIDGETS_MOST_ACTIVITIES = 40;

/**
 * The language of the lists: that of the page, where the data has it.
 *
 * @return string
 */
function klynge_widgets_language() {
	$language = substr( get_locale(), 0, 2 );
	return in_array( $language, array( 'da', 'de' ), true ) ? $language : 'en';
}

/**
 * A text in the language of the lists; where the data lacks it, in Danish.
 *
 * @param array<string,string> $texts A text by language.
 * @return string
 */
function klynge_widgets_translated( $texts ) {
	$text = $texts[ klynge_widgets_language() ];
	return '' !== $text ? $text : $texts['da'];
}

/** Today in Denmark. */
function klynge_widgets_today() {
	return wp_date( 'Y-m-d', null, new DateTimeZone( 'Europe/Copenhagen' ) );
}

/**
 * The widget's title where the page gives none: as the widget itself has it.
 *
 * @param string $widget The widget's name.
 * @return string
 */
function klynge_widgets_title( $widget ) {
	$titles = array(
		'map'       => __( 'Denmark’s national clusters', 'klynge-widgets' ),
		'positions' => __( 'Find your cluster', 'klynge-widgets' ),
		'calendar'  => __( 'What’s on in the clusters', 'klynge-widgets' ),
		'profile'   => __( 'Cluster', 'klynge-widgets' ),
		'history'   => __( 'The history of the clusters', 'klynge-widgets' ),
	);
	return $titles[ $widget ];
}

/**
 * The list of a widget as HTML, with everything from the data escaped.
 *
 * @param string               $widget The widget's name.
 * @param array<string,string> $chosen Its attributes, which were checked.
 * @return string
 */
function klynge_widgets_edition( $widget, $chosen ) {
	$dataset = klynge_widgets_dataset();
	$heading = isset( $chosen['heading'] ) ? $chosen['heading'] : klynge_widgets_title( $widget );
	$level   = isset( $chosen['heading-level'] ) ? (int) $chosen['heading-level'] : 2;
	$title   = 'none' === $heading ? '' : sprintf( '<h%1$d>%2$s</h%1$d>', $level, esc_html( $heading ) );
	switch ( $widget ) {
		case 'calendar':
			$body = klynge_widgets_activity_list( $dataset, $chosen );
			break;
		case 'history':
			$body = klynge_widgets_milestone_list( $dataset );
			break;
		case 'profile':
			$body = klynge_widgets_cluster_list( $dataset, $chosen, true );
			break;
		default:
			$body = klynge_widgets_cluster_list( $dataset, $chosen, false );
	}
	/* translators: %s: a date. */
	$as_of = sprintf( __( 'As of %s.', 'klynge-widgets' ), klynge_widgets_date( $dataset['compiled'] ) );
	return sprintf(
		'<div class="klynge-static klynge-static-%1$s" lang="%2$s">%3$s%4$s<p><small>%5$s</small></p></div>',
		esc_attr( $widget ),
		esc_attr( klynge_widgets_language() ),
		$title,
		$body,
		esc_html( '' === $dataset['compiled'] ? '' : $as_of )
	);
}

/**
 * A year, month, day or time as the site writes it.
 *
 * @param string $date `2026`, `2026-11`, `2026-11-30` or `2026-11-30T09:00`, in Danish time.
 * @return string
 */
function klynge_widgets_date( $date ) {
	$day     = get_option( 'date_format' );
	$formats = array(
		7  => 'F Y',
		10 => $day,
		16 => $day . ' ' . get_option( 'time_format' ),
	);
	$length  = strlen( $date );
	$zone    = new DateTimeZone( 'UTC' );
	$time    = isset( $formats[ $length ] ) ? date_create( $date, $zone ) : false;
	return $time ? wp_date( $formats[ $length ], $time->getTimestamp(), $zone ) : $date;
}

/**
 * A link, where the data has a web address; else the text.
 *
 * @param string $address An address.
 * @param string $text    What it says.
 * @return string
 */
function klynge_widgets_link( $address, $text ) {
	$url = esc_url( $address, array( 'http', 'https' ) );
	return '' === $url ? esc_html( $text ) : sprintf( '<a href="%s">%s</a>', $url, esc_html( $text ) );
}

/**
 * The clusters that were asked for: by id or short name, and by where they have a place.
 *
 * @param array<string,mixed>  $dataset The dataset.
 * @param array<string,string> $chosen  The widget's attributes.
 * @return array[]
 */
function klynge_widgets_clusters( $dataset, $chosen ) {
	$wanted  = isset( $chosen['cluster'] ) ? explode( ',', $chosen['cluster'] ) : array();
	$regions = klynge_widgets_region_ids( $dataset, $chosen );
	$found   = array_filter(
		$dataset['clusters'],
		static function ( $cluster ) use ( $wanted, $regions ) {
			return ( ! $wanted || in_array( $cluster['id'], $wanted, true ) )
				&& ( ! $regions || array_intersect( $regions, array_column( $cluster['places'], 'region' ) ) );
		}
	);
	$order   = array_column( $dataset['strengthPositions'], 'order', 'id' );
	$place   = static function ( $cluster ) use ( $order ) {
		return isset( $order[ $cluster['position'] ] ) ? $order[ $cluster['position'] ] : PHP_INT_MAX;
	};
	usort(
		$found,
		static function ( $one, $other ) use ( $place ) {
			return $place( $one ) <=> $place( $other );
		}
	);
	return $found;
}

/**
 * The ids of the region that was asked for, and of those that it was made from.
 *
 * @param array<string,mixed>  $dataset The dataset.
 * @param array<string,string> $chosen  The widget's attributes.
 * @return string[]
 */
function klynge_widgets_region_ids( $dataset, $chosen ) {
	$wanted = isset( $chosen['region'] ) ? $chosen['region'] : '';
	foreach ( $dataset['regions'] as $region ) {
		if ( $region['id'] === $wanted ) {
			return array_merge( array( $wanted ), $region['of'] );
		}
	}
	return array();
}

/**
 * Clusters as a list: name, field of work, town, and the way to their own site.
 *
 * @param array<string,mixed>  $dataset The dataset.
 * @param array<string,string> $chosen  The widget's attributes.
 * @param bool                 $long    Whether each is described.
 * @return string
 */
function klynge_widgets_cluster_list( $dataset, $chosen, $long ) {
	$items = array();
	foreach ( klynge_widgets_clusters( $dataset, $chosen ) as $cluster ) {
		$field = klynge_widgets_field( $dataset, $cluster );
		$about = $long ? klynge_widgets_translated( $cluster['description'] ) : '';
		$lines = array_filter( array( $field, $about, klynge_widgets_whereabouts( $cluster ) ) );
		array_unshift( $lines, '<strong>' . klynge_widgets_link( $cluster['website'], $cluster['name'] ) . '</strong>' );
		$items[] = '<li>' . array_shift( $lines ) . implode( '', array_map( 'klynge_widgets_line', $lines ) ) . '</li>';
	}
	if ( $items ) {
		return '<ul>' . implode( '', $items ) . '</ul>';
	}
	return '<p>' . esc_html__( 'No cluster is known for this choice.', 'klynge-widgets' ) . '</p>';
}

/**
 * What a cluster works with: the name of its strength position.
 *
 * @param array<string,mixed> $dataset The dataset.
 * @param array<string,mixed> $cluster One of its clusters.
 * @return string
 */
function klynge_widgets_field( $dataset, $cluster ) {
	$names = array_column( $dataset['strengthPositions'], 'name', 'id' );
	$id    = $cluster['position'];
	return isset( $names[ $id ] ) ? klynge_widgets_translated( $names[ $id ] ) : '';
}

/**
 * A further line of a list's item.
 *
 * @param string $text What it says.
 * @return string
 */
function klynge_widgets_line( $text ) {
	return '<br>' . esc_html( $text );
}

/**
 * The town of a cluster's head office, or that it has ended.
 *
 * @param array<string,mixed> $cluster A cluster.
 * @return string
 */
function klynge_widgets_whereabouts( $cluster ) {
	if ( '' !== $cluster['ended'] ) {
		/* translators: %s: a month and year. */
		return sprintf( __( 'Ended %s', 'klynge-widgets' ), klynge_widgets_date( $cluster['ended'] ) );
	}
	foreach ( $cluster['places'] as $place ) {
		if ( $place['head'] && '' !== $place['town'] ) {
			return $place['town'];
		}
	}
	return '';
}

/**
 * What happens next, or where the clusters tell of it themselves.
 *
 * @param array<string,mixed>  $dataset The dataset.
 * @param array<string,string> $chosen  The widget's attributes.
 * @return string
 */
function klynge_widgets_activity_list( $dataset, $chosen ) {
	$names = array_column( $dataset['clusters'], 'short', 'id' );
	$items = array();
	$next  = array_slice( klynge_widgets_activities( $dataset, $chosen ), 0, KLYNGE_WIDGETS_MOST_ACTIVITIES );
	foreach ( $next as $activity ) {
		/* translators: %s: a date. */
		$form    = $activity['call'] ? __( 'Deadline: %s', 'klynge-widgets' ) : '%s';
		$when    = sprintf( $form, klynge_widgets_date( $activity['start'] ) );
		$by      = implode( ', ', array_intersect_key( $names, array_flip( $activity['clusters'] ) ) );
		$items[] = sprintf(
			'<li>%1$s<br><time datetime="%2$s">%3$s</time>%4$s%5$s</li>',
			klynge_widgets_link( $activity['url'], $activity['title'] ),
			esc_attr( $activity['start'] ),
			esc_html( $when ),
			'' === $activity['town'] ? '' : esc_html( ', ' . $activity['town'] ),
			'' === $by ? '' : klynge_widgets_line( $by )
		);
	}
	if ( $items ) {
		return '<ul>' . implode( '', $items ) . '</ul>';
	}
	$none = __( 'No dates in the calendar right now. The clusters announce their own events:', 'klynge-widgets' );
	return sprintf( '<p>%s</p>%s', esc_html( $none ), klynge_widgets_cluster_list( $dataset, $chosen, false ) );
}

/**
 * The activities that were asked for and are not over, the next first.
 *
 * @param array<string,mixed>  $dataset The dataset.
 * @param array<string,string> $chosen  The widget's attributes.
 * @return array[]
 */
function klynge_widgets_activities( $dataset, $chosen ) {
	$today   = klynge_widgets_today();
	$wanted  = isset( $chosen['cluster'] ) ? explode( ',', $chosen['cluster'] ) : array();
	$regions = klynge_widgets_region_ids( $dataset, $chosen );
	$places  = array_column( $dataset['clusters'], 'places', 'id' );
	$code    = klynge_widgets_municipality_code( $dataset, $chosen );
	$is_at   = static function ( $place ) use ( $regions, $code ) {
		$is_in_region = ! $regions || in_array( $place['region'], $regions, true );
		return $is_in_region && ( '' === $code || $place['municipality'] === $code );
	};
	$found   = array_filter(
		$dataset['activities'],
		static function ( $activity ) use ( $today, $wanted, $regions, $code, $places, $is_at ) {
			if ( $activity['last'] < $today ) {
				return false;
			}
			if ( $wanted && ! $activity['for_all'] && ! array_intersect( $wanted, $activity['clusters'] ) ) {
				return false;
			}
			if ( ! $regions && '' === $code ) {
				return true;
			}
			if ( '' !== $activity['region'] || '' !== $activity['municipality'] ) {
				return $is_at( $activity );
			}
			// One without a place of its own is where its clusters are.
			$theirs = array_intersect_key( $places, array_flip( $activity['clusters'] ) );
			return (bool) array_filter( array_merge( array(), ...array_values( $theirs ) ), $is_at );
		}
	);
	usort(
		$found,
		static function ( $one, $other ) {
			return strcmp( $one['start'], $other['start'] );
		}
	);
	return $found;
}

/**
 * The code of the municipality that was asked for.
 *
 * @param array<string,mixed>  $dataset The dataset.
 * @param array<string,string> $chosen  The widget's attributes.
 * @return string
 */
function klynge_widgets_municipality_code( $dataset, $chosen ) {
	$names = array_column( $dataset['municipalities'], 'name', 'code' );
	return isset( $chosen['municipality'] ) ? (string) array_search( $chosen['municipality'], $names, true ) : '';
}

/**
 * How the clusters came to be.
 *
 * @param array<string,mixed> $dataset The dataset.
 * @return string
 */
function klynge_widgets_milestone_list( $dataset ) {
	$items = array();
	foreach ( $dataset['milestones'] as $milestone ) {
		$items[] = sprintf(
			'<li><time datetime="%s">%s</time>: %s</li>',
			esc_attr( $milestone['date'] ),
			esc_html( klynge_widgets_date( $milestone['date'] ) ),
			esc_html( klynge_widgets_translated( $milestone['text'] ) )
		);
	}
	return '<ul>' . implode( '', $items ) . '</ul>';
}
