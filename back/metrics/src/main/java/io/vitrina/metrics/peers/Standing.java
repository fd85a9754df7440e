package io.vitrina.metrics.peers;

import io.vitrina.metrics.period.Period;

/** What decides who somebody's peers are: what is sold, and where. */
public record Standing(String categoryGroup, Place place) {

    static final Standing NOWHERE = new Standing("", new Place("", "", "", ""));

    /** Whether the other one's sales are part of the cell of this one's peer group at this level. */
    boolean sharesCellWith(Standing other, AreaLevel level) {
        return categoryGroup.equals(other.categoryGroup) && place.sameAt(level, other.place);
    }

    ComparisonScope scope(Span span, long fewestPeers) {
        Period whole = span.whole();
        return new ComparisonScope(
                categoryGroup,
                span.areaLevel(),
                place.at(span.areaLevel()),
                place.nameAt(span.areaLevel()),
                span.periodLevel(),
                whole.from(),
                whole.to(),
                Others.atLeast(fewestPeers));
    }
}
