package io.vitrina.merchants.directory;

import io.vitrina.platform.publication.CurrentPublication;
import io.vitrina.platform.publication.PublicationListener;
import io.vitrina.platform.tenancy.Transactions;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes the directory of a new publication over, in one transaction over all merchants. Copies of the service that hear of it
 * at the same time wait for each other, and the first one does the work.
 */
@Singleton
final class TakingOverDirectory implements PublicationListener {

    private static final Logger LOG = LoggerFactory.getLogger(TakingOverDirectory.class);

    private final BankDirectory directory;
    private final Transactions transactions;

    TakingOverDirectory(BankDirectory directory, Transactions transactions) {
        this.directory = directory;
        this.transactions = transactions;
    }

    @Override
    public String name() {
        return "merchants";
    }

    @Override
    public void onPublication(CurrentPublication publication) {
        DirectoryChanges changes = transactions.overAllMerchants("merchants", connection -> takeOver(publication.id()));
        LOG.info(
                "directory of publication {}: {} merchants and {} outlets changed",
                publication.id(),
                changes.merchants(),
                changes.outlets());
    }

    private DirectoryChanges takeOver(long publicationId) {
        directory.lock();
        return directory.isTakenOver(publicationId) ? DirectoryChanges.NONE : directory.takeOver(publicationId);
    }
}
