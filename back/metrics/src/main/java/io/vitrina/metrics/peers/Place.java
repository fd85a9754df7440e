package io.vitrina.metrics.peers;

/** Where somebody sells: an area with all that lies around it. */
public record Place(String area, String areaName, String region, String country) {

    String at(AreaLevel level) {
        return switch (level) {
            case AREA -> area;
            case REGION -> region;
            case COUNTRY -> country;
        };
    }

    /** What people call the place; a region and a country go by their own names. */
    String nameAt(AreaLevel level) {
        return level == AreaLevel.AREA ? areaName : at(level);
    }

    boolean sameAt(AreaLevel level, Place other) {
        return at(level).equals(other.at(level));
    }
}
