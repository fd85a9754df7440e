package io.vitrina.auth.user;

import io.vitrina.platform.database.Rows;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.Optional;

/** Reads the contract view, which is there once the merchants service has been started for the first time. */
@Singleton
final class ContractMerchants implements Merchants {

    private final Rows rows;

    ContractMerchants(@Named("auth") Connection connection) {
        this.rows = new Rows(connection);
    }

    @Override
    public Optional<String> nameOf(String merchantId) {
        if (!rows.has("contract.merchant_v1")) {
            return Optional.empty();
        }
        return rows.first(
                "select name from contract.merchant_v1 where merchant_id = ?",
                row -> row.getString("name"),
                merchantId);
    }
}
