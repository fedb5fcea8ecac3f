package io.ficklestream.gateway.rest;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.io.InputStream;

/** Who corrects, and what they send. */
@RequestScoped
public class CorrectionContext {
    private final SecurityIdentity identity;
    private final BoundedBody bodies;

    public CorrectionContext(SecurityIdentity identity, BoundedBody bodies) {
        this.identity = identity;
        this.bodies = bodies;
    }

    /** The name of the key or account, which goes into the review. */
    String caller() {
        return identity.getPrincipal().getName();
    }

    byte[] read(InputStream body) {
        return bodies.read(body);
    }
}
