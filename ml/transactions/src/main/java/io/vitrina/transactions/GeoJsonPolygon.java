package io.vitrina.transactions;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks the form of a GeoJSON geometry (RFC 7946) without building it. */
final class GeoJsonPolygon {

    private static final Pattern FORM = Pattern.compile(
            "\\s*\\{\\s*\"type\"\\s*:\\s*\"(Polygon|MultiPolygon)\"\\s*,\\s*\"coordinates\"\\s*:\\s*(\\[[^\"{}]*\\])\\s*\\}\\s*");
    private static final Pattern POSITION =
            Pattern.compile("\\[\\s*-?\\d{1,3}(\\.\\d{1,17})?\\s*,\\s*-?\\d{1,2}(\\.\\d{1,17})?\\s*\\]");
    private static final Pattern RING = Pattern.compile("\\[P(,P){3,}+\\]");
    private static final Pattern POLYGON = Pattern.compile("\\[R(,R)*+\\]");
    private static final Pattern MANY = Pattern.compile("\\[G(,G)*+\\]");

    private GeoJsonPolygon() {}

    static boolean isValid(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return false;
        }
        String positions = POSITION.matcher(form.group(2)).replaceAll("P").replaceAll("\\s+", "");
        String polygons =
                POLYGON.matcher(RING.matcher(positions).replaceAll("R")).replaceAll("G");
        return form.group(1).equals("Polygon")
                ? polygons.equals("G")
                : MANY.matcher(polygons).matches();
    }
}
