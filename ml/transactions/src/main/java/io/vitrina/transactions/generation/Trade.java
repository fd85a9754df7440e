package io.vitrina.transactions.generation;

/** What merchants live on, with how often and how dear people buy, and how both go with income. */
enum Trade {
    SUPERMARKET("5411", 24, -0.35, 29, 0.6, 0.45, 0.05, 0.006, 26, 0.2, Rhythm.ERRANDS, Season.EVEN, "Mercado"),
    BAKERY("5462", 7, -0.1, 6, 0.45, 0.25, 0, 0, 12, 0, Rhythm.COFFEE, Season.EVEN, "Panadería"),
    CAFE("5814", 11, 0.1, 7, 0.45, 0.3, 0.02, 0, 36, 0.05, Rhythm.COFFEE, Season.TERRACE, "Café"),
    RESTAURANT("5812", 9, 0.35, 34, 0.5, 0.45, 0.08, 0.002, 28, 0.15, Rhythm.DINING, Season.TERRACE, "Restaurante"),
    CLOTHES("5651", 7, 0.3, 44, 0.55, 0.55, 0.25, 0.07, 36, 0.4, Rhythm.SHOPPING, Season.SALES, "Moda"),
    SHOES("5661", 2, 0.2, 62, 0.4, 0.5, 0.25, 0.06, 9, 0.4, Rhythm.SHOPPING, Season.SALES, "Calzados"),
    PHARMACY("5912", 5, -0.1, 15, 0.6, 0.25, 0.05, 0.004, 17, 0.15, Rhythm.ERRANDS, Season.EVEN, "Farmacia"),
    DENTIST("8021", 0.8, 0.4, 95, 0.6, 0.45, 0, 0, 8, 0, Rhythm.WORKDAYS, Season.EVEN, "Clínica"),
    HOME_GOODS("5719", 5, 0.35, 48, 0.65, 0.55, 0.4, 0.05, 26, 0.45, Rhythm.SHOPPING, Season.SPRING, "Hogar"),
    HARDWARE("5251", 2.5, 0.1, 27, 0.7, 0.35, 0.12, 0.03, 12, 0.2, Rhythm.SHOPPING, Season.SPRING, "Ferretería"),
    ELECTRONICS("5732", 2.2, 0.35, 120, 0.8, 0.5, 0.45, 0.05, 13, 0.6, Rhythm.SHOPPING, Season.GIFTS, "Electro"),
    FUEL("5541", 6, 0.15, 46, 0.3, 0.2, 0, 0, 11, 0, Rhythm.WORKDAYS, Season.EVEN, "Estación"),
    TRANSIT("4111", 6, -0.35, 9, 0.6, 0.1, 0.2, 0.003, 4, 0.6, Rhythm.WORKDAYS, Season.EVEN, "Líneas"),
    TAXI("4121", 2.2, 0.6, 14, 0.45, 0.2, 0.3, 0, 6, 0.6, Rhythm.OUTINGS, Season.EVEN, "Taxis"),
    HOTEL("7011", 0.9, 0.8, 135, 0.5, 0.6, 0.55, 0.03, 8, 0.7, Rhythm.OUTINGS, Season.SUMMER, "Hotel"),
    TRAVEL_AGENCY("4722", 0.5, 0.9, 290, 0.6, 0.6, 0.7, 0.03, 6, 0.8, Rhythm.WORKDAYS, Season.SUMMER, "Viajes"),
    CINEMA("7832", 2.2, 0.15, 17, 0.4, 0.25, 0.4, 0.005, 6, 0.7, Rhythm.OUTINGS, Season.EVEN, "Cines"),
    BOOKS("5942", 2, 0.3, 21, 0.5, 0.3, 0.35, 0.02, 10, 0.4, Rhythm.SHOPPING, Season.GIFTS, "Librería"),
    SPORTS("5941", 1.7, 0.3, 46, 0.6, 0.45, 0.3, 0.04, 9, 0.4, Rhythm.SHOPPING, Season.SPRING, "Deportes"),
    HAIRDRESSER("7230", 2.2, 0.3, 28, 0.45, 0.45, 0, 0, 12, 0, Rhythm.WORKDAYS, Season.EVEN, "Peluquería"),
    TELECOM("4814", 1.8, 0.0, 33, 0.35, 0.15, 0.8, 0.002, 4, 1, Rhythm.WORKDAYS, Season.EVEN, "Red");

    final String mcc;
    /** Relative number of purchases of a person of middle income. */
    final double frequency;
    /** Change of the logarithm of {@link #frequency} per unit of the logarithm of income. */
    final double frequencySlope;
    /** Median ticket of a person of middle income at a shop of middle price, in minor units. */
    final double ticketMinor;
    /** Standard deviation of the logarithm of the ticket. */
    final double ticketSpread;
    /** Change of the logarithm of the ticket per unit of the logarithm of income. */
    final double elasticity;
    /** Share of purchases made online. */
    final double online;
    /** Share of purchases that are given back. */
    final double returned;
    /** Relative number of merchants. */
    final double merchants;
    /** Share of merchants that have a web shop beside their outlets. */
    final double webShops;

    final Rhythm rhythm;
    final Season season;
    /** First word of merchants' names. */
    final String sign;

    Trade(
            String mcc,
            double frequency,
            double frequencySlope,
            double ticket,
            double ticketSpread,
            double elasticity,
            double online,
            double returned,
            double merchants,
            double webShops,
            Rhythm rhythm,
            Season season,
            String sign) {
        this.mcc = mcc;
        this.frequency = frequency;
        this.frequencySlope = frequencySlope;
        this.ticketMinor = 100 * ticket;
        this.ticketSpread = ticketSpread;
        this.elasticity = elasticity;
        this.online = online;
        this.returned = returned;
        this.merchants = merchants;
        this.webShops = webShops;
        this.rhythm = rhythm;
        this.season = season;
        this.sign = sign;
    }
}
