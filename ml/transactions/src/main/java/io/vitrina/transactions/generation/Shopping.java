package io.vitrina.transactions.generation;

import io.vitrina.transactions.generation.Merchant.Branch;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one person buys: mostly in a few shops that suit place and purse, at times that suit the trade. */
final class Shopping {

    /** Cumulative: the three favourites, and anything else. */
    private static final double[] HABIT = {0.52, 0.78, 0.9, 1.0};

    private static final int ATTEMPTS = 8;
    private static final double AWAY_FROM_PAYDAY = 0.8;
    private static final double PROMOTION_PRICE = 0.85;
    private static final int LONGEST_RETURN = 20;

    private final Market market;
    private final Trading trading;
    private final Person person;
    private final Dice dice;
    private final double[] trades;
    private final Map<Trade, List<Merchant>> favourites = new EnumMap<>(Trade.class);

    Shopping(GenerationSettings settings, Market market, Trading trading, Person person) {
        this.market = market;
        this.trading = trading;
        this.person = person;
        this.dice = Dice.of(settings.seed(), "shopping", person.number());
        this.trades = tastes();
    }

    /** Takes one purchase or refund. */
    interface Sink {

        void take(long second, long amountMinor, Merchant merchant, Branch branch);
    }

    /** Makes exactly this number of purchases and refunds. */
    void make(int transactions, Sink sink) {
        for (int left = transactions; left > 0; ) {
            left -= purchase(left, sink);
        }
    }

    private int purchase(int left, Sink sink) {
        for (int attempt = 1; ; attempt++) {
            boolean last = attempt >= ATTEMPTS;
            Trade trade = last ? Trade.SUPERMARKET : Trade.values()[dice.pick(trades)];
            Merchant merchant = merchant(trade);
            boolean online = dice.happens(trade.online);
            int day = trading.draw(dice, trade, online, person.first(), person.last());
            Branch branch = branch(merchant, online, day);
            if (branch != null && (last || isBought(merchant, day))) {
                return buy(merchant, branch, day, left, sink);
            }
        }
    }

    private boolean isBought(Merchant merchant, int day) {
        int dayOfMonth = trading.day(day).getDayOfMonth();
        boolean payday = dayOfMonth >= 25 || dayOfMonth <= 3;
        return dice.happens(merchant.appetite(day, trading.days())) && (payday || dice.happens(AWAY_FROM_PAYDAY));
    }

    private int buy(Merchant merchant, Branch branch, int day, int left, Sink sink) {
        Trade trade = merchant.trade();
        double ticket = trade.ticketMinor
                * StrictMath.exp(
                        trade.elasticity * person.wealth() + merchant.price() + trade.ticketSpread * dice.normal())
                * (merchant.hasPromotion(day) ? PROMOTION_PRICE : 1);
        long amount = Math.max(50, Math.round(ticket));
        int second = (branch.online() ? Rhythm.WEB : trade.rhythm).second(dice);
        sink.take(trading.second(day, second), amount, merchant, branch);
        int back = day + 1 + dice.below(LONGEST_RETURN);
        if (left > 1 && dice.happens(trade.returned) && back < trading.days() && branch.isOpen(back)) {
            sink.take(trading.second(back, trade.rhythm.second(dice)), -amount, merchant, branch);
            return 2;
        }
        return 1;
    }

    /** Mostly a favourite, now and then another one. */
    private Merchant merchant(Trade trade) {
        int choice = dice.pick(HABIT);
        return choice == HABIT.length - 1
                ? market.draw(dice, trade, person.place())
                : favourites(trade).get(choice);
    }

    private List<Merchant> favourites(Trade trade) {
        return favourites.computeIfAbsent(trade, of -> List.of(suiting(of), suiting(of), suiting(of)));
    }

    /** Somewhere whose prices suit the purse. */
    private Merchant suiting(Trade trade) {
        Merchant merchant = market.draw(dice, trade, person.place());
        for (int i = 0; i < 4; i++) {
            double gap = merchant.price() - 0.4 * person.wealth();
            if (dice.happens(StrictMath.exp(-6 * gap * gap))) {
                return merchant;
            }
            merchant = market.draw(dice, trade, person.place());
        }
        return merchant;
    }

    /** The web shop, or the nearest outlet that is open; null where there is none. */
    private @Nullable Branch branch(Merchant merchant, boolean online, int day) {
        Branch nearest = null;
        int distance = Integer.MAX_VALUE;
        List<Geography.Place> places = Geography.places();
        for (Branch branch : merchant.branches()) {
            if (!branch.isOpen(day)) {
                continue;
            }
            if (branch.online() && (online || merchant.branches().size() == 1)) {
                return branch;
            }
            int away = branch.online()
                    ? Integer.MAX_VALUE - 1
                    : places.get(person.place()).distance(places.get(branch.place()));
            if (away < distance) {
                nearest = branch;
                distance = away;
            }
        }
        return nearest;
    }

    private double[] tastes() {
        Trade[] all = Trade.values();
        double[] cumulative = new double[all.length];
        double sum = 0;
        for (Trade trade : all) {
            sum += trade.frequency * StrictMath.exp(trade.frequencySlope * person.wealth() + 0.4 * dice.normal());
            cumulative[trade.ordinal()] = sum;
        }
        return cumulative;
    }
}
