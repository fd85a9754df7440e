package io.vitrina.transactions.generation;

import io.vitrina.transactions.generation.Geography.Place;
import io.vitrina.transactions.generation.Merchant.Branch;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Founds the merchants: three with a story that the demonstration tells, and many others by chance. */
final class Founding {

    private static final List<String> NAMES = List.of(
            "Aguirre",
            "Benítez",
            "Cano",
            "Durán",
            "Esteve",
            "Ferrer",
            "Gallego",
            "Herrero",
            "Ibáñez",
            "Jurado",
            "Lozano",
            "Molina",
            "Navarro",
            "Ochoa",
            "Pascual",
            "Quintana",
            "Robles",
            "Serrano",
            "Tejada",
            "Ugarte",
            "Vidal",
            "Yáñez",
            "Zamora",
            "del Río",
            "del Valle",
            "la Plaza",
            "el Puente",
            "San Juan",
            "Santa Ana",
            "el Molino");
    private static final int ALWAYS = Integer.MAX_VALUE;
    private static final double CHAIN = 0.18;
    private static final double SAME_OWNER = 0.06;
    private static final double COMES_OR_GOES = 0.08;

    private final GenerationSettings settings;
    private final int days;
    private final double[] placeWeights;
    private final List<Merchant> merchants = new ArrayList<>();

    private Founding(GenerationSettings settings, int days) {
        this.settings = settings;
        this.days = days;
        this.placeWeights = cumulative();
    }

    static Market market(GenerationSettings settings, int days) {
        Founding founding = new Founding(settings, days);
        founding.demonstration();
        founding.others();
        return Market.of(founding.merchants);
    }

    /** A growing café chain, a declining clothes shop, a steady web shop. */
    private void demonstration() {
        add(
                "cafe-aurora",
                "Café Aurora",
                Trade.CAFE,
                0.1,
                2.6,
                0.45,
                List.of(
                        new Branch("cafe-aurora-centro", 0, false, 0, ALWAYS),
                        new Branch("cafe-aurora-acacias", 1, false, 0, ALWAYS),
                        new Branch("cafe-aurora-penarroya", 6, false, days * 2 / 5, ALWAYS),
                        new Branch("cafe-aurora-monteclaro", 2, false, days * 7 / 10, ALWAYS)));
        add(
                "moda-lirio",
                "Moda Lirio",
                Trade.CLOTHES,
                0.05,
                3,
                -0.35,
                List.of(
                        new Branch("moda-lirio-centro", 0, false, 0, ALWAYS),
                        new Branch("moda-lirio-telmo", 4, false, 0, ALWAYS)));
        add(
                "casa-clara",
                "Casa Clara",
                Trade.HOME_GOODS,
                0,
                2.6,
                0.02,
                List.of(new Branch("casa-clara-web", 0, true, 0, ALWAYS)));
    }

    private void add(
            String id,
            String name,
            Trade trade,
            double price,
            double attraction,
            double growth,
            List<Branch> branches) {
        merchants.add(new Merchant(id, "owner-" + id, name, trade, price, attraction, growth, 6, branches));
    }

    private void others() {
        Trade[] trades = Trade.values();
        double all = 0;
        for (Trade trade : trades) {
            all += trade.merchants;
        }
        int number = 0;
        for (Trade trade : trades) {
            int wanted = Math.max(3, (int) Math.round(settings.merchants() * trade.merchants / all));
            for (int i = 0; i < wanted; i++) {
                merchants.add(other(trade, i, ++number));
            }
        }
    }

    private Merchant other(Trade trade, int ofTrade, int number) {
        Dice dice = Dice.of(settings.seed(), "merchant", number);
        String id = String.format(Locale.ROOT, "m%05d", number);
        // the first of a trade is always there, so that there is always something to buy
        boolean always = ofTrade == 0 || trade == Trade.SUPERMARKET || !dice.happens(COMES_OR_GOES);
        int opens = always || dice.happens(0.5) ? 0 : dice.below(days);
        int closes = always || opens > 0 ? ALWAYS : 60 + dice.below(days - 60);
        return new Merchant(
                id,
                owner(dice, id),
                trade.sign + " " + NAMES.get(dice.below(NAMES.size())),
                trade,
                0.25 * dice.normal(),
                StrictMath.exp(0.4 * dice.normal()),
                0.02 + 0.12 * dice.normal(),
                dice.happens(0.3) ? 1 + dice.below(12) : Merchant.NO_PROMOTION,
                branches(dice, id, trade, opens, closes));
    }

    private String owner(Dice dice, String id) {
        return dice.happens(SAME_OWNER)
                ? merchants
                        .get(3 + dice.below(Math.max(1, merchants.size() - 3)))
                        .ownerId()
                : "owner-" + id;
    }

    private List<Branch> branches(Dice dice, String id, Trade trade, int opens, int closes) {
        List<Branch> branches = new ArrayList<>();
        int shops = dice.happens(CHAIN) ? 2 + dice.below(4) : 1;
        for (int i = 0; i < shops; i++) {
            branches.add(new Branch(id + "-" + (i + 1), dice.pick(placeWeights), false, opens, closes));
        }
        if (dice.happens(trade.webShops)) {
            branches.add(new Branch(id + "-web", branches.getFirst().place(), true, opens, closes));
        }
        return branches;
    }

    private static double[] cumulative() {
        List<Place> places = Geography.places();
        double[] cumulative = new double[places.size()];
        double sum = 0;
        for (int i = 0; i < cumulative.length; i++) {
            sum += places.get(i).merchants();
            cumulative[i] = sum;
        }
        return cumulative;
    }
}
