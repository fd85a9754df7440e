package io.vitrina.transactions.generation;

import io.vitrina.transactions.Outlet;
import io.vitrina.transactions.generation.Geography.Place;
import io.vitrina.transactions.generation.Merchant.Branch;
import java.util.ArrayList;
import java.util.List;

/** All merchants, and how readily the people of a place go to each. */
final class Market {

    private static final double PER_CELL = 0.38;
    private static final double ONLINE_REACH = 0.35;

    private final List<Merchant> merchants;
    private final Merchant[][] byTrade;
    private final double[][][] readiness;

    private Market(List<Merchant> merchants) {
        this.merchants = List.copyOf(merchants);
        Trade[] trades = Trade.values();
        this.byTrade = new Merchant[trades.length][];
        this.readiness = new double[trades.length][][];
        for (Trade trade : trades) {
            Merchant[] ofTrade = merchants.stream()
                    .filter(merchant -> merchant.trade() == trade)
                    .toArray(Merchant[]::new);
            byTrade[trade.ordinal()] = ofTrade;
            readiness[trade.ordinal()] = readiness(ofTrade);
        }
    }

    static Market of(List<Merchant> merchants) {
        return new Market(merchants);
    }

    List<Merchant> merchants() {
        return merchants;
    }

    /** Draws a merchant of a trade for somebody who lives in a place. */
    Merchant draw(Dice dice, Trade trade, int place) {
        return byTrade[trade.ordinal()][dice.pick(readiness[trade.ordinal()][place])];
    }

    /** The outlets as the contract has them. */
    List<Outlet> outlets() {
        List<Outlet> outlets = new ArrayList<>();
        for (Merchant merchant : merchants) {
            for (Branch branch : merchant.branches()) {
                outlets.add(outlet(merchant, branch));
            }
        }
        return outlets;
    }

    private static Outlet outlet(Merchant merchant, Branch branch) {
        Place place = Geography.places().get(branch.place());
        Dice dice = Dice.of(2, branch.id(), 0);
        String where = branch.online() ? "online" : place.name();
        return new Outlet(
                branch.id(),
                merchant.id(),
                merchant.ownerId(),
                merchant.name() + ", " + where,
                merchant.trade().mcc,
                Geography.code(branch.place()),
                Math.round(1e5 * (place.latitude() + 0.06 * (dice.uniform() - 0.5))) / 1e5,
                Math.round(1e5 * (place.longitude() + 0.08 * (dice.uniform() - 0.5))) / 1e5);
    }

    private static double[][] readiness(Merchant[] merchants) {
        List<Place> places = Geography.places();
        double[][] readiness = new double[places.size()][];
        for (int place = 0; place < places.size(); place++) {
            double[] cumulative = new double[merchants.length];
            double sum = 0;
            for (int i = 0; i < merchants.length; i++) {
                sum += merchants[i].attraction() * reach(merchants[i], places, places.get(place));
                cumulative[i] = sum;
            }
            readiness[place] = cumulative;
        }
        return readiness;
    }

    private static double reach(Merchant merchant, List<Place> places, Place from) {
        double reach = 0;
        for (Branch branch : merchant.branches()) {
            Place to = places.get(branch.place());
            reach += branch.online() ? ONLINE_REACH : 0.1 * to.pull() * StrictMath.pow(PER_CELL, from.distance(to));
        }
        return reach;
    }
}
