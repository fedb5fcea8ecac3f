package io.ficklestream.gateway.rest;

import io.ficklestream.gateway.domain.DeadLetter;
import io.ficklestream.gateway.domain.ImageTable;
import io.ficklestream.gateway.domain.Page;
import io.ficklestream.gateway.domain.RecordPosition;
import io.ficklestream.gateway.domain.RefusedException;
import io.ficklestream.gateway.intake.Retries;
import io.ficklestream.gateway.rest.view.Letter;
import io.ficklestream.gateway.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** What stages gave up on. */
@Path("/dead-letters")
@Tag(name = "stream")
public class DeadLetterResource {
    private static final int USUAL = 50;
    private static final int MOST = 200;

    private final ImageTable table;
    private final Retries retries;
    private final LetterViews views;

    public DeadLetterResource(ImageTable table, Retries retries, LetterViews views) {
        this.table = table;
        this.retries = retries;
        this.views = views;
    }

    /** A part of the listing. */
    public record Letters(List<Letter> deadLetters, String cursor) {}

    /** Those to send again. */
    public record Wish(List<String> ids) {}

    /** What became of it. */
    public record Outcome(int retried, List<Refused> refused) {}

    /** One that was not sent again, and why. */
    public record Refused(String id, String reason) {}

    @GET
    @RolesAllowed(Roles.VIEWER)
    @Operation(summary = "What stages gave up on, the latest first")
    public Letters list(@RestQuery String cursor, @RestQuery String limit) {
        int most = QueryNumbers.limit(limit, USUAL, MOST);
        Page<DeadLetter> page = Cursors.page(() -> table.deadLetters(Optional.ofNullable(cursor), most));
        return new Letters(
                page.items().stream().map(views::of).toList(), page.cursor().orElse(null));
    }

    @POST
    @Path("/retry")
    @RolesAllowed(Roles.OPERATOR)
    @Operation(summary = "Sends their records back to where they came from")
    public Response retry(Wish wish) {
        if (wish == null
                || wish.ids() == null
                || wish.ids().isEmpty()
                || wish.ids().size() > MOST) {
            throw RefusedException.invalid("ids", "send {\"ids\":[...]} with 1 to " + MOST + " ids of dead letters");
        }
        List<Refused> refused = new ArrayList<>();
        for (String id : wish.ids()) {
            try {
                retries.retry(position(id));
            } catch (RefusedException e) {
                refused.add(new Refused(id, e.getMessage()));
            }
        }
        return Response.accepted(new Outcome(wish.ids().size() - refused.size(), refused))
                .build();
    }

    private static RecordPosition position(String id) {
        try {
            return RecordPosition.parse(String.valueOf(id));
        } catch (IllegalArgumentException e) {
            throw RefusedException.invalid("ids", e.getMessage());
        }
    }
}
