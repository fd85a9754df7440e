package io.vitrina.privacy;

import java.util.Locale;

/** Why a cell is not published. */
public enum Reason {
    /** Fewer owners contribute than the rules ask for. */
    TOO_FEW_PEERS,
    /** One owner makes up too large a part of the cell. */
    DOMINANT_PEER,
    /** One contributor could work out another one too closely. */
    RECOVERABLE_PEER,
    /** Fewer cardholders are behind the cell than the rules ask for. */
    TOO_FEW_CARDS;

    /** The name in the database and in answers, for example {@code too-few-peers}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
