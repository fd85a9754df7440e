package io.vitrina.forecasting.decomposition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/**
 * Against numbers computed by a direct implementation of the paper's formulas: weighted least squares at every point, without interpolation
 * where the jump is 1, and with the paper's interpolation elsewhere.
 */
class StlTest {

    private static final Offset<Double> CLOSE = within(1e-6);
    private static final double[] SEASONAL = {
        -23.158187211,
        -10.424271417,
        1.894995784,
        8.264000902,
        7.306522870,
        23.611580916,
        31.387779035,
        16.046209721,
        3.093164329,
        -6.304357314,
        -18.124777050,
        -34.125327534,
        -23.389668282,
        -11.006165158,
        1.836392871,
        8.970771610,
        7.953697879,
        24.670914284,
        31.785883055,
        15.946534564,
        2.729817027,
        -6.390320959,
        -18.985420835,
        -34.907458480,
        -24.367033802,
        -12.855173727,
        1.857343238,
        10.557008138,
        9.206575044,
        27.127053167,
        33.410560652,
        15.909869471,
        2.289447882,
        -5.874803292,
        -21.533350047,
        -36.642607488,
        -24.561954279,
        -13.652370019,
        1.714892819,
        11.115315581,
        9.831334318,
        28.290257981,
        34.233870591,
        15.951667767,
        2.171800298,
        -5.634309292,
        -22.533141450,
        -37.174714014
    };
    private static final double[] TREND = {
        120.504913001, 121.080909715, 121.654148555, 122.218872121, 122.769697939, 123.303395441, 123.819049424,
                124.319103433,
        124.810061279, 125.306016273, 125.837479559, 126.449832368, 126.901711611, 127.334740279, 127.753366545,
                128.184958998,
        128.643284928, 129.132981081, 129.670589692, 130.290337317, 131.018003311, 131.842524878, 132.727766215,
                133.626663336,
        134.514805842, 135.368864799, 136.151234712, 136.832578161, 137.408050982, 137.909961736, 138.372618325,
                138.814119268,
        139.260322757, 139.739419861, 140.252556902, 140.799004758, 141.362358479, 141.935511334, 142.360797470,
                142.753301932,
        143.147330574, 143.551842510, 143.967792683, 144.391361464, 144.815556316, 145.233310746, 145.637778272,
                146.022650154
    };
    private static final double[] SEASONAL_OF_LINES = {
        -22.019290017, -8.354712160, 1.489878020, 4.035658544, 3.790956724, 18.295409140
    };
    private static final double[] TREND_OF_LINES = {
        121.680973132, 122.140770993, 122.593614720, 123.038762050, 123.476921537, 123.909883159
    };
    private static final double[] SEASONAL_WITH_JUMPS = {
        -23.707811022,
        -11.812270948,
        1.620854390,
        8.948576240,
        8.060267331,
        25.266482392,
        32.721927816,
        16.144223394,
        3.021554042,
        -5.714662392,
        -19.727941869,
        -34.984107980,
        -23.891093929,
        -12.189248715,
        1.605411326,
        9.240310460,
        8.304297335,
        25.757195092,
        33.052731450,
        16.136476721,
        2.938272694,
        -5.606931433,
        -20.230697298,
        -35.306746040,
        -24.075213010,
        -12.566401395,
        1.590454611,
        9.532820089,
        8.549391811,
        26.249510739,
        33.385676507,
        16.131150822,
        2.857691470,
        -5.496047144,
        -20.729846192,
        -35.624876086,
        -24.209386542,
        -12.844522023,
        1.570126521,
        9.796396195,
        8.780343432,
        26.669784879,
        33.603680606,
        16.116877701,
        2.762409013,
        -5.449266736,
        -21.084370017,
        -35.890131220
    };
    private static final double[] TREND_WITH_JUMPS = {
        120.136181561, 120.760663747, 121.385145933, 122.009628119, 122.608738070, 123.207848022, 123.806957973,
                124.370863139,
        124.934768305, 125.498673471, 126.033260344, 126.567847216, 127.102434088, 127.427183021, 127.751931954,
                128.076680887,
        128.499349274, 128.922017661, 129.344686048, 130.084601880, 130.824517713, 131.564433545, 132.647533460,
                133.730633376,
        134.813733292, 135.598387741, 136.383042190, 137.167696639, 137.598040762, 138.028384885, 138.458729008,
                138.810700871,
        139.162672735, 139.514644599, 140.069280365, 140.623916130, 141.178551896, 141.721145658, 142.263739421,
                142.806333183,
        143.166284656, 143.526236129, 143.886187602, 144.244290063, 144.602392523, 144.960494983, 145.248514487,
                145.536533991
    };
    private static final double[] ROBUST_SEASONAL = {
        -23.950181688,
        -10.803243208,
        1.107481664,
        9.575288151,
        6.404749217,
        31.784924521,
        30.503409767,
        15.191682538,
        1.932601580,
        -6.918788731,
        -18.090475548,
        -36.824945268,
        -24.096902713,
        -10.918984780,
        1.135590797,
        9.805161568,
        6.695956848,
        31.754333558,
        30.570702525,
        15.174875694,
        1.828369589,
        -6.853721752,
        -18.140644844,
        -37.074662473,
        -24.239843114,
        -11.031179085,
        1.167013840,
        10.037909572,
        6.989599746,
        31.725727523,
        30.639529873,
        15.159108490,
        1.724682288,
        -6.788490298,
        -18.191029882,
        -37.324757431,
        -24.331094603,
        -11.138251278,
        1.190320557,
        10.237248001,
        7.245282786,
        31.723768425,
        30.703107355,
        15.149175977,
        1.626469520,
        -6.760876225,
        -18.252758652,
        -37.504594115
    };
    private static final double[] ROBUST_TREND = {
        121.580030714, 122.152096218, 122.724161721, 123.296227224, 123.837040831, 124.377854438, 124.918668046,
                125.451648647,
        125.984629248, 126.517609849, 127.000719500, 127.483829152, 127.966938804, 128.335047724, 128.703156643,
                129.071265563,
        129.532031267, 129.992796971, 130.453562675, 131.089229923, 131.724897171, 132.360564419, 133.185032608,
                134.009500797,
        134.833968986, 135.474096623, 136.114224259, 136.754351896, 137.241447064, 137.728542232, 138.215637400,
                138.705870498,
        139.196103596, 139.686336694, 140.254917231, 140.823497767, 141.392078303, 142.083684151, 142.775289999,
                143.466895847,
        144.121933349, 144.776970852, 145.432008354, 146.084916798, 146.737825241, 147.390733685, 148.028235710,
                148.665737734
    };

    @Test
    void equals_the_formulas_of_the_paper_at_every_step() {
        Stl stl = fitted(everyStep(0));

        assertThat(stl.seasonal()).containsExactly(SEASONAL, CLOSE);
        assertThat(stl.trend()).containsExactly(TREND, CLOSE);
    }

    @Test
    void equals_the_formulas_with_a_season_that_is_locally_a_line() {
        Stl stl = fitted(everyStep(1));

        assertThat(Arrays.copyOf(stl.seasonal(), 6)).containsExactly(SEASONAL_OF_LINES, CLOSE);
        assertThat(Arrays.copyOf(stl.trend(), 6)).containsExactly(TREND_OF_LINES, CLOSE);
    }

    @Test
    void equals_the_formulas_with_the_usual_jumps() {
        Stl stl = fitted(StlSettings.usual(12, 11, false));

        assertThat(stl.seasonal()).containsExactly(SEASONAL_WITH_JUMPS, CLOSE);
        assertThat(stl.trend()).containsExactly(TREND_WITH_JUMPS, CLOSE);
    }

    @Test
    void equals_the_formulas_of_a_robust_fit() {
        Stl stl = fitted(StlSettings.usual(12, 11, true));

        assertThat(stl.seasonal()).containsExactly(ROBUST_SEASONAL, CLOSE);
        assertThat(stl.trend()).containsExactly(ROBUST_TREND, CLOSE);
    }

    @Test
    void remembers_nothing_of_an_earlier_fit() {
        Stl stl = new Stl(StlSettings.usual(12, 11, true), 48);
        double[] other = new double[48];
        Arrays.setAll(other, step -> step % 5);
        stl.fit(other);

        stl.fit(MonthlySales.values());

        assertThat(stl.seasonal()).containsExactly(ROBUST_SEASONAL, CLOSE);
        assertThat(stl.trend()).containsExactly(ROBUST_TREND, CLOSE);
    }

    @Test
    void the_usual_settings_are_those_of_the_paper() {
        StlSettings settings = StlSettings.usual(365, 15, false);

        assertThat(settings)
                .isEqualTo(new StlSettings(
                        365, new LoessSpan(15, 0, 2), new LoessSpan(609, 1, 61), new LoessSpan(365, 1, 37), 2, 0));
    }

    private static Stl fitted(StlSettings settings) {
        Stl stl = new Stl(settings, 48);
        stl.fit(MonthlySales.values());
        return stl;
    }

    private static StlSettings everyStep(int seasonalDegree) {
        return new StlSettings(
                12, new LoessSpan(7, seasonalDegree, 1), new LoessSpan(23, 1, 1), new LoessSpan(13, 1, 1), 2, 0);
    }
}
