package io.vitrina.transactions;

import java.util.Arrays;
import java.util.Locale;

/**
 * A fixed list of what merchants sell, coarse enough to compare with peers. Each merchant category code (ISO 18245)
 * belongs to exactly one group; codes that no group claims belong to {@link #OTHER}.
 */
public enum CategoryGroup {
    GROCERIES("5300 5310 5331 5411 5422 5441 5451 5462 5499 5921"),
    RESTAURANTS("5811-5814"),
    CLOTHING("5137 5139 5611-5699 5931 5944 5948"),
    HEALTH("4119 5047 5122 5912 5975-5977 8011-8099"),
    HOME("5021 5039 5072 5198-5261 5712-5722 5950 5992"),
    ELECTRONICS("4812 5044-5046 5065 5732 5734"),
    TRANSPORT("4011-4118 4120-4131 4784 4789 5511-5599 5983 7523-7549"),
    TRAVEL("3000-3999 4411 4457 4511 4582 4722-4723 7011-7033 7512-7519"),
    LEISURE("5192 5733 5735 5815-5818 5932-5943 5945-5947 5970-5973 5994-5998 7829-7841 7911-7999"),
    SERVICES("4214-4225 4813-4900 5960 6010-6513 7210-7399 7622-7699 8111-8999 9211-9950"),
    OTHER("");

    private static final int CODES = 10_000;
    private static final CategoryGroup[] BY_CODE = byCode();

    private final String codes;

    CategoryGroup(String codes) {
        this.codes = codes;
    }

    /** Name in files and answers: groceries, restaurants, … */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The group of a merchant category code.
     *
     * @throws InvalidFieldException where the code is not a number of four digits
     */
    public static CategoryGroup of(String mcc) {
        Identifier.requireMcc(mcc);
        return BY_CODE[Integer.parseInt(mcc)];
    }

    private static CategoryGroup[] byCode() {
        CategoryGroup[] table = new CategoryGroup[CODES];
        Arrays.fill(table, OTHER);
        for (CategoryGroup group : values()) {
            if (!group.codes.isEmpty()) {
                group.claim(table);
            }
        }
        return table;
    }

    private void claim(CategoryGroup[] table) {
        for (String range : codes.split(" ", -1)) {
            int from = Integer.parseInt(range.substring(0, 4));
            int to = Integer.parseInt(range.substring(range.length() - 4));
            for (int code = from; code <= to; code++) {
                if (table[code] != OTHER) {
                    throw new IllegalStateException(code + " is in " + table[code] + " and in " + this);
                }
                table[code] = this;
            }
        }
    }
}
