package io.vitrina.transactions.reading;

import io.vitrina.transactions.Channel;
import io.vitrina.transactions.InvalidFieldException;
import io.vitrina.transactions.Outlet;
import io.vitrina.transactions.Transaction;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes transactions of known outlets in one currency; what repeats from row to row is one object. */
final class TransactionMaker implements MappedTable.Maker<Transaction> {

    static final String COLUMNS =
            "transaction_id,timestamp,card_token,amount_minor,currency,mcc,merchant_id,outlet_id,channel";

    private final Map<String, Outlet> outlets;
    private @Nullable String currency;
    private String mcc = "";
    private String card = "";

    TransactionMaker(Map<String, Outlet> outlets) {
        this.outlets = outlets;
    }

    @Override
    public Transaction make(String[] values) {
        Outlet outlet = outlets.get(values[7]);
        if (outlet == null) {
            throw new InvalidFieldException(
                    "outlet_id", values[7].isEmpty() ? "is missing" : "is not an outlet of the data set");
        }
        if (!outlet.merchantId().equals(values[6])) {
            throw new InvalidFieldException("merchant_id", "is not the merchant of the outlet");
        }
        Transaction made = new Transaction(
                values[0],
                Values.timestamp(values[1]),
                card(values[2]),
                Values.wholeNumber("amount_minor", values[3]),
                currency(values[4]),
                mcc(values[5]),
                outlet.merchantId(),
                outlet.outletId(),
                values[8].isEmpty() ? Channel.POS : Values.channel(values[8]));
        currency = made.currency();
        return made;
    }

    private String card(String text) {
        if (!text.equals(card)) {
            card = text;
        }
        return card;
    }

    private String mcc(String text) {
        if (!text.equals(mcc)) {
            mcc = text.intern();
        }
        return mcc;
    }

    private String currency(String text) {
        String first = currency;
        if (first == null || first.equals(text)) {
            return first == null ? text : first;
        }
        if (!text.isEmpty()) {
            throw new InvalidFieldException("currency", "is not " + first + " as in the rows before");
        }
        return text;
    }
}
