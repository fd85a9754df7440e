package io.vitrina.purchasingpower.estimate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The estimates of all cards of a publication by their dense numbers: P10, P50 and P90 of both measures and the area of residence. */
public final class CardEstimates {

    static final int QUANTILES = 3;
    private static final int VALUES = QUANTILES * 2;
    private static final int NONE = -1;

    private short[] bins = new short[0];
    private int[] areas = new int[0];
    private final List<String> areaNames = new ArrayList<>();
    private final Map<String, Integer> areaNumbers = new HashMap<>();
    private int cards;

    /**
     * Notes the estimates of a card.
     *
     * @param income P10, P50 and P90 in minor units
     * @param essentials minor units a month
     * @param area of residence, empty where unknown
     */
    public void add(int card, double[] income, double essentials, String area) {
        ensure(card);
        for (int quantile = 0; quantile < QUANTILES; quantile++) {
            bins[card * VALUES + quantile] = LogBins.bin(income[quantile]);
            bins[card * VALUES + QUANTILES + quantile] = LogBins.bin(Math.max(0, income[quantile] - essentials));
        }
        areas[card] = area(area);
        cards++;
    }

    private void ensure(int card) {
        int known = areas.length;
        if (card >= known) {
            int wanted = Math.max(card + 1, known + known / 2 + 1_024);
            bins = Arrays.copyOf(bins, wanted * VALUES);
            areas = Arrays.copyOf(areas, wanted);
            Arrays.fill(areas, known, wanted, NONE);
        }
    }

    private int area(String area) {
        return areaNumbers.computeIfAbsent(area, name -> {
            areaNames.add(name);
            return areaNames.size() - 1;
        });
    }

    /** Number of cards with estimates. */
    public int cards() {
        return cards;
    }

    /** One more than the largest card's number. */
    public int bound() {
        return areas.length;
    }

    public boolean has(int card) {
        return card < areas.length && areas[card] != NONE;
    }

    /** Area of residence of a card that has estimates. */
    public String area(int card) {
        return areaNames.get(areas[card]);
    }

    int bin(int card, Measure measure, int quantile) {
        return bins[card * VALUES + measure.ordinal() * QUANTILES + quantile];
    }
}
