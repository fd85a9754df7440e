package io.vitrina.privacy;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The rules a cell passes before it is published. A cell is judged for the worst of its viewers: each contributor knows its own part and
 * may take it off.
 *
 * <p>Dominance and the p % rule are those of statistical disclosure control (Hundepool et al., 2012, chapter 4).
 */
public final class PrivacyGate {

    private final GateRules rules;
    private final @Nullable NoiseKey noiseKey;

    /** A gate that adds no noise: what would need some is withheld. */
    public PrivacyGate(GateRules rules) {
        this(rules, null);
    }

    public PrivacyGate(GateRules rules, @Nullable NoiseKey noiseKey) {
        this.rules = rules;
        this.noiseKey = noiseKey;
    }

    /** Releases a sum or mean over owners, or withholds it. */
    public <T> Gated<T> peers(Contributions contributions, Supplier<? extends T> figure) {
        return gated(judge(contributions, rules.peers()), figure);
    }

    /** Releases percentiles over owners, which need more of them. */
    public <T> Gated<T> percentiles(Contributions contributions, Supplier<? extends T> figure) {
        return gated(judge(contributions, rules.peersForPercentiles()), figure);
    }

    /**
     * Releases a figure about cardholders: as it is where enough of them are behind it, with noise where fewer are.
     *
     * @param cell what names the cell; the same cell gets the same noise each time, so that asking again tells nothing
     * @param figure makes the figure; {@link Noise#isNone()} tells whether noise is due
     */
    public <T> Gated<T> customers(long cards, String cell, Function<Noise, ? extends T> figure) {
        if (cards >= rules.cards()) {
            return new Gated.Released<>(figure.apply(Noise.NONE));
        }
        if (noiseKey == null || cards < rules.cardsWithNoise()) {
            return new Gated.Withheld<>(Reason.TOO_FEW_CARDS);
        }
        return new Gated.Released<>(figure.apply(Noise.of(noiseKey, cell, cards)));
    }

    /**
     * Releases a figure about cardholders as it is, or withholds it.
     *
     * @param cards distinct cardholders behind it as the viewer sees it who knows most of them
     */
    public <T> Gated<T> exactly(long cards, Supplier<? extends T> figure) {
        return withCards(cards, rules.cards(), figure);
    }

    /** Releases a figure about owners behind which there are not so few cardholders that it would be about them. */
    public <T> Gated<T> aboutOwners(long cards, Supplier<? extends T> figure) {
        return withCards(cards, rules.cardsWithNoise(), figure);
    }

    private static <T> Gated<T> withCards(long cards, int needed, Supplier<? extends T> figure) {
        return gated(cards < needed ? Optional.of(Reason.TOO_FEW_CARDS) : Optional.empty(), figure);
    }

    private static <T> Gated<T> gated(Optional<Reason> reason, Supplier<? extends T> figure) {
        return reason.<Gated<T>>map(Gated.Withheld::new).orElseGet(() -> new Gated.Released<>(figure.get()));
    }

    private Optional<Reason> judge(Contributions contributions, int peers) {
        if (contributions.owners() < peers + 1) {
            return Optional.of(Reason.TOO_FEW_PEERS);
        }
        if (isDominated(contributions)) {
            return Optional.of(Reason.DOMINANT_PEER);
        }
        return isRecoverable(contributions) ? Optional.of(Reason.RECOVERABLE_PEER) : Optional.empty();
    }

    /** The second largest sees the largest at its largest share: of the cell without its own part. */
    private boolean isDominated(Contributions cell) {
        return cell.largest() > rules.largestShare() * (cell.total() - cell.second());
    }

    /** The second largest knows the cell but for the largest best: what remains must hide enough of it. */
    private boolean isRecoverable(Contributions cell) {
        double hidden = cell.total() - cell.largest() - cell.second();
        return hidden < rules.recoverableWithin() * cell.largest();
    }
}
