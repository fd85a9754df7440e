package io.vitrina.forecasting.decomposition;

/** Four made-up years of growing sales with high summers. */
final class MonthlySales {

    private static final double[] VALUES = {
        101, 112, 122, 126, 128, 144, 156, 141, 130, 120, 110, 97,
        100, 119, 133, 137, 133, 148, 158, 146, 134, 125, 115, 97,
        113, 123, 136, 150, 151, 170, 170, 154, 139, 131, 121, 104,
        115, 123, 144, 155, 154, 176, 185, 161, 148, 143, 115, 106
    };

    private MonthlySales() {}

    static double[] values() {
        return VALUES.clone();
    }
}
