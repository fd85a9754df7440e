package io.vitrina.privacy;

/**
 * How strict the gate is. The defaults are the loosest rules there are; an operator may tighten them.
 *
 * @param peers owners a cell needs besides whoever looks at it
 * @param peersForPercentiles owners a percentile, demographic or hourly cell needs besides whoever looks at it
 * @param largestShare largest part of the cell that one owner may make up, as any viewer sees it
 * @param recoverableWithin p of the p % rule: nobody may be able to work out another contributor within this part of its value
 * @param cards distinct cardholders a cell about customers needs
 * @param cardsWithNoise distinct cardholders it needs when noise is added
 */
public record GateRules(
        int peers,
        int peersForPercentiles,
        double largestShare,
        double recoverableWithin,
        int cards,
        int cardsWithNoise) {

    private static final int PEERS = 5;
    private static final int PEERS_FOR_PERCENTILES = 10;
    private static final double QUARTER = 0.25;
    private static final int CARDS = 50;
    private static final int CARDS_WITH_NOISE = 20;

    public GateRules {
        tightened("peers", peers >= PEERS);
        tightened("peersForPercentiles", peersForPercentiles >= PEERS_FOR_PERCENTILES && peersForPercentiles >= peers);
        tightened("largestShare", largestShare > 0 && largestShare <= QUARTER);
        tightened("recoverableWithin", recoverableWithin >= QUARTER);
        tightened("cards", cards >= CARDS);
        tightened("cardsWithNoise", cardsWithNoise >= CARDS_WITH_NOISE && cardsWithNoise <= cards);
    }

    /** The loosest rules. */
    public static GateRules defaults() {
        return new GateRules(PEERS, PEERS_FOR_PERCENTILES, QUARTER, QUARTER, CARDS, CARDS_WITH_NOISE);
    }

    private static void tightened(String rule, boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException("The gate can be tightened, not loosened: " + rule);
        }
    }
}
