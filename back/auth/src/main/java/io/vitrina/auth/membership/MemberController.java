package io.vitrina.auth.membership;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.vitrina.platform.paging.Page;
import io.vitrina.platform.tokens.Viewer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/** The people of the viewer's merchant; all people for an operator of the bank. */
@Controller("/api/auth/v1/users")
@Secured({Viewer.OWNER, Viewer.OPERATOR})
class MemberController {

    private final ReadingMembers reading;
    private final ChangingMember changing;

    MemberController(ReadingMembers reading, ChangingMember changing) {
        this.reading = reading;
        this.changing = changing;
    }

    /** In the order of their e-mail addresses. */
    @Get
    Page<Member> users(
            Viewer viewer,
            @Nullable @QueryValue String cursor,
            @QueryValue(defaultValue = "50") @Min(1) @Max(200) int limit) {
        return reading.page(viewer, cursor, limit);
    }

    /** One of them, with its version as ETag. */
    @Get("/{userId}")
    HttpResponse<Member> user(Viewer viewer, String userId) {
        return versioned(reading.one(viewer, userId));
    }

    /** Changes a role, or whether somebody may sign in. */
    @Patch("/{userId}")
    HttpResponse<Member> change(
            Viewer viewer,
            String userId,
            @Body @Valid MemberChange change,
            @Nullable @Header(HttpHeaders.IF_MATCH) String ifMatch) {
        return versioned(changing.change(viewer, userId, change, ifMatch));
    }

    private static HttpResponse<Member> versioned(Member member) {
        return HttpResponse.ok(member).header(HttpHeaders.ETAG, member.version().tag());
    }
}
