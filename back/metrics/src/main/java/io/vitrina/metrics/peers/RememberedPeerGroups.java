package io.vitrina.metrics.peers;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micronaut.context.annotation.Primary;
import jakarta.inject.Singleton;

/** Remembers peer groups: a publication does not change, and a peer group is shared by all that belong to it. */
@Singleton
@Primary
final class RememberedPeerGroups implements PeerGroups {

    private static final int STANDINGS = 2_000;
    private static final int CELL_TABLES = 200;

    private final PostgresPeerGroups stored;
    private final Cache<MerchantKey, MerchantStanding> standings =
            Caffeine.newBuilder().maximumSize(STANDINGS).build();
    private final Cache<GroupKey, CellTable> cellTables =
            Caffeine.newBuilder().maximumSize(CELL_TABLES).build();

    RememberedPeerGroups(PostgresPeerGroups stored) {
        this.stored = stored;
    }

    @Override
    public MerchantStanding standing(long publicationId, String merchantId) {
        return standings.get(
                new MerchantKey(publicationId, merchantId), key -> stored.standing(publicationId, merchantId));
    }

    @Override
    public CellTable cells(long publicationId, Standing standing) {
        return cellTables.get(new GroupKey(publicationId, standing), key -> stored.cells(publicationId, standing));
    }

    private record MerchantKey(long publicationId, String merchantId) {}

    private record GroupKey(long publicationId, Standing standing) {}
}
