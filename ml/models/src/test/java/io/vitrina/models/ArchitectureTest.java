package io.vitrina.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.vitrina.testsupport.architecture.EnginesOfModels;
import io.vitrina.testsupport.architecture.HouseRules;
import org.junit.jupiter.api.Test;

final class ArchitectureTest {

    @Test
    void the_rules_of_the_house_hold() {
        assertThatCode(() -> HouseRules.holdInMl("io.vitrina.models")).doesNotThrowAnyException();
    }

    @Test
    void models_come_with_their_engines() {
        assertThat(EnginesOfModels.onClassPath()).containsExactly("DJL", "TensorFlow", "XGBoost");
    }
}
