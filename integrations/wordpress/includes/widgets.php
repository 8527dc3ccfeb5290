<?php
/**
 * The widgets: which attributes each has, what of a block or a shortcode is taken, and the tag.
 *
 * @package klynge-widgets
 */

defined( 'ABSPATH' ) || exit;

/** Attributes that every widget has here. */
const KLYNGE_WIDGETS_COMMON = array( 'region', 'heading', 'heading-level' );

/**
 * By widget: its further attributes, and what can be chosen as its layout, each with the attribute that says so.
 */
const KLYNGE_WIDGETS = array(
	'map'       => array(
		'attributes' => array( 'municipality', 'help-href', 'help-label' ),
		'layouts'    => array(
			'map'  => 'layout',
			'list' => 'layout',
			'both' => 'layout',
		),
	),
	'positions' => array(
		'attributes' => array( 'municipality', 'cluster', 'help-href', 'help-label' ),
		'layouts'    => array(
			'grid'  => 'view',
			'table' => 'view',
		),
	),
	'calendar'  => array(
		'attributes' => array( 'municipality', 'cluster' ),
		'layouts'    => array(
			'list'  => 'view',
			'month' => 'view',
			'next'  => 'layout',
		),
	),
	'profile'   => array(
		'attributes' => array( 'cluster', 'help-href', 'help-label' ),
		'layouts'    => array(),
	),
	'history'   => array(
		'attributes' => array(),
		'layouts'    => array(),
	),
);

/**
 * Takes what a block or a shortcode says. What a widget does not know is left out, and told to those who can mend it.
 *
 * @param array<string,mixed> $said By the names of a shortcode: `widget`, `clusters`, `heading-level` and so on.
 * @return array{widget:string,attributes:array<string,string>,problems:string[]}
 */
function klynge_widgets_checked( $said ) {
	$said   = array_map( 'trim', array_map( 'html_entity_decode', array_filter( $said, 'is_scalar' ) ) );
	$said   = array_filter( $said, 'strlen' );
	$widget = isset( $said['widget'] ) ? preg_replace( '~^klynge-~', '', strtolower( $said['widget'] ) ) : 'map';
	unset( $said['widget'] );
	if ( ! isset( KLYNGE_WIDGETS[ $widget ] ) ) {
		$problem = klynge_widgets_problem( 'widget', $widget, implode( ', ', array_keys( KLYNGE_WIDGETS ) ) );
		return array(
			'widget'     => '',
			'attributes' => array(),
			'problems'   => array( $problem ),
		);
	}
	$known    = klynge_widgets_known( $widget );
	$taken    = array();
	$problems = array();
	foreach ( $said as $name => $value ) {
		$attribute = 'clusters' === $name ? 'cluster' : (string) $name;
		if ( ! in_array( $attribute, $known, true ) ) {
			$problems[] = klynge_widgets_problem( $name, $value, implode( ', ', $known ) );
			continue;
		}
		list( $found, $expected ) = klynge_widgets_value( $widget, $attribute, $value );

		$taken = array_merge( $taken, $found );
		if ( '' !== $expected ) {
			$problems[] = klynge_widgets_problem( $name, $value, $expected );
		}
	}
	return array(
		'widget'     => $widget,
		'attributes' => $taken,
		'problems'   => $problems,
	);
}

/**
 * What can be said of a widget.
 *
 * @param string $widget The widget's name.
 * @return string[]
 */
function klynge_widgets_known( $widget ) {
	return array_merge( KLYNGE_WIDGETS_COMMON, KLYNGE_WIDGETS[ $widget ]['attributes'], array( 'layout' ) );
}

/**
 * One sentence of what was left out.
 *
 * @param string $name     The attribute.
 * @param string $value    What was written.
 * @param string $expected What is allowed.
 * @return string
 */
function klynge_widgets_problem( $name, $value, $expected ) {
	/* translators: 1: an attribute, 2: what was written, 3: what is allowed. */
	return sprintf( __( '%1$s="%2$s": not all of it is known. Expected: %3$s.', 'klynge-widgets' ), $name, $value, $expected );
}

/**
 * The widget's attributes for a value, and what was expected where it is not all good.
 *
 * @param string $widget The widget's name.
 * @param string $name   The widget's attribute, or `layout`.
 * @param string $value  What was written.
 * @return array{0:array<string,string>,1:string}
 */
function klynge_widgets_value( $widget, $name, $value ) {
	$dataset = klynge_widgets_dataset();
	switch ( $name ) {
		case 'municipality':
			foreach ( $dataset['municipalities'] as $municipality ) {
				if ( $municipality['code'] === $value || klynge_widgets_same( $municipality['name'], $value ) ) {
					return array( array( $name => $municipality['name'] ), '' );
				}
			}
			return array( array(), __( 'a municipality by name or code', 'klynge-widgets' ) );
		case 'region':
			foreach ( $dataset['regions'] as $region ) {
				$short = preg_replace( '~^Region ~', '', $region['name']['da'] );
				foreach ( array_merge( array( $region['id'], $short ), array_values( $region['name'] ) ) as $one ) {
					if ( klynge_widgets_same( $one, $value ) ) {
						return array( array( $name => $region['id'] ), '' );
					}
				}
			}
			return array( array(), implode( ', ', array_column( array_column( $dataset['regions'], 'name' ), 'da' ) ) );
		case 'cluster':
			return klynge_widgets_cluster_ids( $dataset, $value );
		case 'layout':
			$layouts = KLYNGE_WIDGETS[ $widget ]['layouts'];
			if ( isset( $layouts[ $value ] ) ) {
				return array( array( $layouts[ $value ] => $value ), '' );
			}
			return array( array(), implode( ', ', array_keys( $layouts ) ) );
		case 'heading-level':
			return preg_match( '~^[1-6]$~', $value ) ? array( array( $name => $value ), '' ) : array( array(), '1–6' );
		case 'help-href':
			$url = esc_url_raw( $value, array( 'http', 'https', 'mailto' ) );
			if ( '' !== $url ) {
				return array( array( $name => $url ), '' );
			}
			return array( array(), __( 'the address of a page, or mailto:', 'klynge-widgets' ) );
		default:
			// It is text, also where it looks like markup: it is escaped where it is written.
			$text = preg_replace( '~[\x00-\x1F\x7F]+~', ' ', wp_check_invalid_utf8( $value ) );
			return array( array( $name => $text ), '' );
	}
}

/**
 * Whether two names are the same, whatever their capitals.
 *
 * @param string $one   A name.
 * @param string $other Another.
 * @return bool
 */
function klynge_widgets_same( $one, $other ) {
	$lower = function_exists( 'mb_strtolower' ) ? 'mb_strtolower' : 'strtolower';
	return '' !== $one && $lower( $one ) === $lower( $other );
}

/**
 * Clusters by id or name: those that are known are taken, also where another is not.
 *
 * @param array<string,mixed> $dataset The dataset.
 * @param string              $value   What was written, with commas between.
 * @return array{0:array<string,string>,1:string}
 */
function klynge_widgets_cluster_ids( $dataset, $value ) {
	$ids      = array();
	$expected = '';
	foreach ( array_filter( array_map( 'trim', explode( ',', $value ) ), 'strlen' ) as $wanted ) {
		$found = '';
		foreach ( $dataset['clusters'] as $cluster ) {
			foreach ( array( 'id', 'short', 'name' ) as $name ) {
				$found = klynge_widgets_same( $cluster[ $name ], $wanted ) ? $cluster['id'] : $found;
			}
		}
		if ( '' === $found ) {
			$expected = implode( ', ', array_column( $dataset['clusters'], 'id' ) );
		} else {
			$ids[] = $found;
		}
	}
	return array( $ids ? array( 'cluster' => implode( ',', $ids ) ) : array(), $expected );
}

/**
 * The tag with its list inside. It asks for the script; a feed gets the list alone.
 *
 * @param array<string,mixed> $said What a block or a shortcode says.
 * @return string HTML.
 */
function klynge_widgets_html( $said ) {
	$checked = klynge_widgets_checked( $said );
	$widget  = $checked['widget'];
	$notes   = klynge_widgets_notes( $checked['problems'] );
	if ( '' === $widget ) {
		return $notes;
	}
	$edition = klynge_widgets_edition( $widget, $checked['attributes'] );
	if ( is_feed() ) {
		return $edition;
	}
	klynge_widgets_enqueue();
	$attributes = $checked['attributes'];
	$address    = klynge_widgets_settings()['data'];
	if ( '' !== $address ) {
		$attributes['src'] = $address;
	}
	$written = '';
	foreach ( $attributes as $name => $value ) {
		$written .= sprintf( ' %s="%s"', esc_attr( $name ), esc_attr( $value ) );
	}
	return sprintf( '%1$s<klynge-%2$s%3$s>%4$s</klynge-%2$s>', $notes, esc_attr( $widget ), $written, $edition );
}

/**
 * What was left out, for those who can edit; visitors see none of it.
 *
 * @param string[] $problems Sentences.
 * @return string HTML.
 */
function klynge_widgets_notes( $problems ) {
	if ( ! $problems || ! current_user_can( 'edit_posts' ) ) {
		return '';
	}
	$begin = __( 'Klynge widgets, seen by editors only:', 'klynge-widgets' );
	return sprintf( '<p class="klynge-widgets-note">%s</p>', esc_html( $begin . ' ' . implode( ' ', $problems ) ) );
}

/**
 * `[klynge widget="map" municipality="Aarhus"]`.
 *
 * @param array|string $said The shortcode's attributes.
 * @return string HTML.
 */
function klynge_widgets_shortcode( $said ) {
	return klynge_widgets_html( is_array( $said ) ? $said : array() );
}
/** Adds the shortcode. */
function klynge_widgets_add_shortcode() {
	add_shortcode( 'klynge', 'klynge_widgets_shortcode' );
}
add_action( 'init', 'klynge_widgets_add_shortcode' );
