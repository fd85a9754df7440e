package io.vitrina.models;

import io.vitrina.models.CardholderProfile.Activity;
import io.vitrina.models.CardholderProfile.GroupSpending;
import io.vitrina.models.CardholderProfile.Tickets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Profiles of cardholders whose purchases follow their income; the same on every run. */
final class Simulation {

    private Simulation() {}

    static List<CardholderProfile> profiles(int number) {
        Random random = new Random(7);
        List<CardholderProfile> profiles = new ArrayList<>();
        for (int card = 0; card < number; card++) {
            long income = Math.round(200_000 * Math.exp(0.5 * random.nextGaussian()));
            profiles.add(profile(card, income, random));
        }
        return profiles;
    }

    static CardholderProfile valid() {
        return profiles(1).getFirst();
    }

    private static CardholderProfile profile(int card, long income, Random random) {
        int purchases = 20 + random.nextInt(80);
        long spent = Math.round(income * (2 + random.nextDouble()));
        List<GroupSpending> spending = new ArrayList<>();
        for (int group = 0; group < CardholderProfile.CATEGORY_GROUPS.size(); group++) {
            spending.add(new GroupSpending(spent * (group + 1) / 66, purchases * (group + 1) / 66));
        }
        return new CardholderProfile(
                card,
                0,
                card % 10 == 0 ? 0 : 1950 + random.nextInt(50),
                card % 2 == 0 ? "female" : "male",
                card % 3 == 0 ? "salary" : "standard",
                "area-" + card % 4,
                "region-" + card % 2,
                income,
                new Activity(purchases, 1, spent, purchases / 4, spent / 5, purchases / 2, 9, 12, 7, 5, 364, 3),
                new Tickets(spent / purchases / 3, spent / purchases, 3 * spent / purchases),
                spending);
    }
}
