package io.vitrina.metrics.peers;

/** Who is compared with whom, as a publication has it. Read inside a tenant transaction. */
interface PeerGroups {

    /** Where the signed-in merchant and its outlets stand. */
    MerchantStanding standing(long publicationId, String merchantId);

    /** All cells of the standing's category group at its area, region and country. */
    CellTable cells(long publicationId, Standing standing);
}
