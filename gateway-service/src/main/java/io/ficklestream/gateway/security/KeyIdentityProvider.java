package io.ficklestream.gateway.security;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/** Knows whose key it is. */
@Singleton
class KeyIdentityProvider implements IdentityProvider<KeyRequest> {
    private final Access access;

    KeyIdentityProvider(Access access) {
        this.access = access;
    }

    @Override
    public Class<KeyRequest> getRequestType() {
        return KeyRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(KeyRequest request, AuthenticationRequestContext context) {
        return access.keys()
                .find(request.offered().key())
                .map(key -> Identities.of(key, request.offered().byCookie()))
                .map(identity -> Uni.createFrom().item(identity))
                .orElseGet(() -> refuse(request));
    }

    private Uni<SecurityIdentity> refuse(KeyRequest request) {
        access.wrongKeys().add(request.address());
        return Uni.createFrom().failure(new AuthenticationFailedException("unknown key"));
    }
}
