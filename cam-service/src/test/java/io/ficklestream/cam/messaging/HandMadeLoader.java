package io.ficklestream.cam.messaging;

import io.ficklestream.cam.MeanColourNetwork;
import io.ficklestream.cam.domain.NetworkLoader;
import io.ficklestream.cam.domain.ResponseNetwork;
import io.ficklestream.cam.domain.UnusableModelException;
import io.ficklestream.contracts.ModelAnnouncement;
import io.quarkus.test.Mock;
import jakarta.inject.Singleton;

/** Takes the place of the loader of checkpoints: every version but one is a network made by hand. */
@Mock
@Singleton
public class HandMadeLoader implements NetworkLoader {

    static final String UNLOADABLE = "unloadable";

    @Override
    public ResponseNetwork load(ModelAnnouncement announcement) {
        if (announcement.version().equals(UNLOADABLE)) {
            throw new UnusableModelException("there is no checkpoint " + UNLOADABLE);
        }
        return new MeanColourNetwork();
    }
}
