package io.vitrina.metrics.peers;

import io.vitrina.metrics.sales.SalesFilter;
import io.vitrina.platform.problem.ProblemException;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Finds whom a merchant is compared with. Called inside a tenant transaction. */
@Singleton
public final class FindingPeers {

    private final PeerGroups peerGroups;

    FindingPeers(PeerGroups peerGroups) {
        this.peerGroups = peerGroups;
    }

    /**
     * Where the merchant and its outlets stand in the publication.
     *
     * @throws ProblemException not-found where the filter names an outlet that is not the merchant's
     */
    public MerchantStanding standing(long publicationId, String merchantId, SalesFilter filter) {
        MerchantStanding standing = peerGroups.standing(publicationId, merchantId);
        String outletId = filter.outletId();
        if (outletId != null && !standing.outlets().containsKey(outletId)) {
            throw ProblemException.notFound();
        }
        return standing;
    }

    /** The peers of the merchant, or of the one outlet in the filter. Peers are not known by channel: then there is nobody. */
    public Peers of(long publicationId, MerchantStanding standing, SalesFilter filter) {
        String outletId = filter.outletId();
        Optional<Standing> viewer = outletId == null
                ? standing.merchant()
                : Optional.ofNullable(standing.outlets().get(outletId));
        return viewer.filter(standingOfViewer -> filter.channel() == null)
                .map(whom -> Peers.of(whom, standing, peerGroups.cells(publicationId, whom)))
                .orElseGet(Peers::nobody);
    }
}
