package io.ficklestream.gateway.security;

import io.ficklestream.gateway.domain.RefusedException;
import io.ficklestream.gateway.problem.AccessProblems;
import io.ficklestream.gateway.problem.ProblemResponses;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who one is, and logging in with a key on the page. */
@Path("/session")
@Tag(name = "session")
public class SessionResource {
    private final Access access;
    private final SecurityIdentity identity;
    private final RoutingContext context;

    public SessionResource(Access access, SecurityIdentity identity, RoutingContext context) {
        this.access = access;
        this.identity = identity;
        this.context = context;
    }

    /** Who one is and what one may do. */
    public record Session(String name, List<String> roles, String authentication) {}

    /** A key to log in with. */
    public record Login(String key) {}

    @GET
    @RolesAllowed(Roles.VIEWER)
    @Operation(summary = "Who one is, and what one may do")
    public Session session() {
        return new Session(
                identity.getPrincipal().getName(),
                Roles.ALL.stream().filter(identity::hasRole).toList(),
                identity.getAttribute(Identities.AUTHENTICATION));
    }

    @POST
    @PermitAll
    @Operation(summary = "Logs in with a key: sets a cookie that scripts cannot read")
    public Response logIn(Login login) {
        if (login == null || login.key() == null || login.key().isBlank()) {
            throw RefusedException.invalid("key", "the key is missing: send {\"key\":\"...\"}");
        }
        if (access.mode() != AccessMode.AUTHENTICATED) {
            throw RefusedException.conflict("nobody needs to log in: the gateway is configured without keys");
        }
        String key = login.key().strip();
        if (access.keys().find(key).isEmpty()) {
            access.wrongKeys().add(Callers.addressOf(context));
            return ProblemResponses.of(AccessProblems.wrongCredentials());
        }
        return Response.noContent()
                .cookie(cookie(OfferedKey.toCookie(key), NewCookie.DEFAULT_MAX_AGE))
                .build();
    }

    @DELETE
    @PermitAll
    @Operation(summary = "Logs out: takes the cookie back")
    public Response logOut() {
        return Response.noContent().cookie(cookie("", 0)).build();
    }

    private NewCookie cookie(String value, int maxAge) {
        return new NewCookie.Builder(OfferedKey.COOKIE)
                .value(value)
                .path("/")
                .maxAge(maxAge)
                .httpOnly(true)
                .secure(context.request().isSSL())
                .sameSite(NewCookie.SameSite.STRICT)
                .build();
    }
}
