package io.vitrina.models;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrina.models.CardholderProfile.Activity;
import io.vitrina.models.CardholderProfile.GroupSpending;
import io.vitrina.publication.Feature;
import io.vitrina.publication.ModelFolder;
import io.vitrina.publication.Vocabulary;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CardholderFeaturesTest {

    private static final int YEAR = 2025;
    private final List<CardholderProfile> profiles = Simulation.profiles(200);
    private final CardholderFeatures features = new CardholderFeatures(CardholderFeatures.vocabulary(profiles), YEAR);

    @Test
    void every_number_has_a_name_of_its_own() {
        assertThat(features.features()).hasSize(features.of(Simulation.valid()).length);
        assertThat(features.features().stream().map(Feature::name)).doesNotHaveDuplicates();
    }

    @Test
    void a_batch_is_the_rows_of_its_cardholders_one_after_the_other() {
        float[] batch = features.of(profiles);
        int width = features.features().size();

        for (int row = 0; row < profiles.size(); row++) {
            assertThat(Arrays.copyOfRange(batch, row * width, (row + 1) * width))
                    .isEqualTo(features.of(profiles.get(row)));
        }
    }

    @Test
    void serving_computes_what_training_computed_from_the_vocabulary_of_the_manifest() throws IOException {
        byte[] manifest = ModelFolder.json().writeValueAsBytes(features.vocabulary());
        Vocabulary read = ModelFolder.json().readValue(manifest, Vocabulary.class);
        CardholderFeatures serving = new CardholderFeatures(read, YEAR);

        assertThat(serving.features()).isEqualTo(features.features());
        assertThat(serving.of(profiles)).isEqualTo(features.of(profiles));
    }

    @Test
    void an_unknown_year_of_birth_is_a_missing_age_and_a_known_one_counts_from_the_year_of_the_window() {
        assertThat(profiles.getFirst().birthYear()).isZero();
        assertThat(value("age", profiles.getFirst())).isNaN();
        assertThat(value("age", profiles.get(1)))
                .isEqualTo(YEAR - profiles.get(1).birthYear());
    }

    @Test
    void categories_that_are_rare_in_training_or_new_have_no_indicator() {
        List<CardholderProfile> few = profiles.subList(0, 30);
        Vocabulary vocabulary = CardholderFeatures.vocabulary(few);

        assertThat(vocabulary.clientCategories()).containsExactly("standard");
        assertThat(vocabulary.areas()).isEmpty();
    }

    @Test
    void twice_the_purchases_in_twice_the_time_are_the_same_monthly_spending() {
        CardholderProfile year = Simulation.valid();
        CardholderProfile twoYears = doubled(year);

        assertThat(value("spent_monthly_log", twoYears)).isEqualTo(value("spent_monthly_log", year));
        assertThat(value("groceries_monthly_log", twoYears)).isEqualTo(value("groceries_monthly_log", year));
        assertThat(value("groceries_share", twoYears)).isEqualTo(value("groceries_share", year));
    }

    private float value(String name, CardholderProfile profile) {
        List<String> names = features.features().stream().map(Feature::name).toList();
        assertThat(names).contains(name);
        return features.of(profile)[names.indexOf(name)];
    }

    private static CardholderProfile doubled(CardholderProfile profile) {
        Activity once = profile.activity();
        Activity twice = new Activity(
                2 * once.purchases(),
                2 * once.refunds(),
                2 * once.spentMinor(),
                2 * once.onlinePurchases(),
                2 * once.onlineMinor(),
                2 * once.activeDays(),
                once.merchants(),
                2 * once.weekendPurchases(),
                2 * once.eveningPurchases(),
                2 * once.paydayPurchases(),
                2 * once.daysSinceFirst() + 1,
                once.daysSinceLast());
        return new CardholderProfile(
                profile.card(),
                0,
                profile.birthYear(),
                profile.gender(),
                profile.clientCategory(),
                profile.residenceArea(),
                profile.residenceRegion(),
                profile.monthlyIncomeMinor(),
                twice,
                profile.tickets(),
                profile.spending().stream()
                        .map(group -> new GroupSpending(2 * group.minor(), 2 * group.purchases()))
                        .toList());
    }
}
