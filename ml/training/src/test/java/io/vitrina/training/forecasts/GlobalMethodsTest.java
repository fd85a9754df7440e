package io.vitrina.training.forecasts;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrina.forecasting.global.GlobalMethod;
import org.junit.jupiter.api.Test;

class GlobalMethodsTest {

    @Test
    void all_methods_run_where_the_natives_of_tensorflow_are_there() {
        assertThat(GlobalMethods.ofThisMachine())
                .extracting(GlobalMethod::name)
                .containsExactlyElementsOf(GlobalMethod.NAMES);
    }

    @Test
    void without_them_the_network_is_left_out() {
        assertThat(GlobalMethods.ofMachine(false))
                .extracting(GlobalMethod::name)
                .containsExactly("xgboost");
    }
}
