package io.ficklestream.gateway.security;

import io.ficklestream.gateway.problem.AccessProblems;
import io.ficklestream.gateway.problem.Problem;
import io.ficklestream.gateway.problem.ProblemWriter;
import io.quarkus.security.AuthenticationException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Asks who calls before anything of the body is read, for everything that is not public. What the caller may do is said at
 * the resources.
 */
@Singleton
public class AccessFilter {
    /** After Quarkus has laid out how to find out who calls (200), before anything reads a body. */
    private static final int PRIORITY = 90;

    private static final String PAGE = "ficklestream";

    private final Access access;
    private final IdentityProviderManager identities;
    private final ProblemWriter problems;

    public AccessFilter(Access access, IdentityProviderManager identities, ProblemWriter problems) {
        this.access = access;
        this.identities = identities;
        this.problems = problems;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, PRIORITY);
    }

    private void check(RoutingContext context) {
        if (access.mode() != AccessMode.AUTHENTICATED) {
            context.next();
            return;
        }
        int wait = access.wrongKeys().secondsToWait(Callers.addressOf(context));
        if (wait > 0 && (OfferedKey.in(context.request()).isPresent() || PublicPaths.isLogin(context))) {
            refuse(
                    context,
                    Problem.later(429, wait, "too many wrong keys came from your address: wait, then try again"));
        } else if (PublicPaths.contain(context)) {
            context.next();
        } else {
            authenticate(context);
        }
    }

    private void authenticate(RoutingContext context) {
        QuarkusHttpUser.getSecurityIdentity(context, identities)
                .subscribe()
                .with(identity -> proceed(context, identity), failure -> failed(context, failure));
    }

    private void proceed(RoutingContext context, SecurityIdentity identity) {
        if (identity == null || identity.isAnonymous()) {
            refuse(context, AccessProblems.whoAreYou());
        } else if (!isFromThePage(context, identity)) {
            refuse(
                    context,
                    Problem.of(
                            403,
                            "a browser's session changes something only with the header X-Requested-With: " + PAGE
                                    + ", which no other site can send"));
        } else if (PublicPaths.needViewer(context) && !identity.hasRole(Roles.VIEWER)) {
            refuse(context, AccessProblems.notAllowed());
        } else {
            context.next();
        }
    }

    private static boolean isFromThePage(RoutingContext context, SecurityIdentity identity) {
        return !Identities.isByCookie(identity)
                || !Callers.changesSomething(context)
                || PAGE.equals(context.request().getHeader("X-Requested-With"));
    }

    private void failed(RoutingContext context, Throwable failure) {
        if (failure instanceof AuthenticationException || failure instanceof SecurityException) {
            refuse(context, AccessProblems.wrongCredentials());
        } else {
            context.fail(failure);
        }
    }

    private void refuse(RoutingContext context, Problem problem) {
        problems.writeAndClose(context, problem);
    }
}
