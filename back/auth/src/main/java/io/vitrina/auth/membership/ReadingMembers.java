package io.vitrina.auth.membership;

import io.vitrina.auth.user.Reach;
import io.vitrina.auth.user.UserAccount;
import io.vitrina.auth.user.UserAccounts;
import io.vitrina.auth.user.UserId;
import io.vitrina.platform.paging.Cursor;
import io.vitrina.platform.paging.Page;
import io.vitrina.platform.problem.ProblemException;
import io.vitrina.platform.tokens.Viewer;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the people in the viewer's reach. */
@Singleton
class ReadingMembers {

    private static final String LIST = "users";

    private final UserAccounts accounts;
    private final Reach reach;

    ReadingMembers(UserAccounts accounts, Reach reach) {
        this.accounts = accounts;
        this.reach = reach;
    }

    /** In the order of their e-mail addresses. */
    Page<Member> page(Viewer viewer, @Nullable String cursor, int limit) {
        Cursor after = Cursor.read(LIST, cursor);
        String afterEmail = after == null ? null : after.keys().getFirst();
        List<Member> rows = reach.of(
                viewer,
                merchantId -> accounts.list(merchantId, afterEmail, limit + 1).stream()
                        .map(Member::of)
                        .toList());
        return Page.of(rows, limit, member -> Cursor.after(LIST, member.email()));
    }

    /** @throws ProblemException not-found where there is nobody, or not in the viewer's reach */
    Member one(Viewer viewer, String userId) {
        return reach.of(viewer, merchantId -> Member.of(find(merchantId, userId)));
    }

    private UserAccount find(@Nullable String merchantId, String userId) {
        return UserId.parse(userId)
                .flatMap(id -> accounts.find(merchantId, id))
                .orElseThrow(ProblemException::notFound);
    }
}
