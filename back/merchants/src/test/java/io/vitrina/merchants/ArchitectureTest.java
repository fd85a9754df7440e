package io.vitrina.merchants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.vitrina.testsupport.architecture.EnginesOfModels;
import io.vitrina.testsupport.architecture.HouseRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void the_rules_of_the_house_hold() {
        assertThatCode(() -> HouseRules.holdInService("io.vitrina.merchants")).doesNotThrowAnyException();
    }

    @Test
    void no_engine_of_a_model_is_on_the_class_path() {
        assertThat(EnginesOfModels.onClassPath()).isEmpty();
    }
}
