package io.ficklestream.classifier.messaging;

import io.ficklestream.classifier.MeanColourClassifier;
import io.ficklestream.classifier.domain.Classifier;
import io.ficklestream.classifier.domain.ClassifierLoader;
import io.ficklestream.classifier.domain.UnusableModelException;
import io.ficklestream.contracts.ModelAnnouncement;
import io.quarkus.test.Mock;
import jakarta.inject.Singleton;

/** Takes the place of the loader of checkpoints: every version but one is a classifier made by hand. */
@Mock
@Singleton
public class HandMadeLoader implements ClassifierLoader {

    static final String UNLOADABLE = "unloadable";

    @Override
    public Classifier load(ModelAnnouncement announcement) {
        if (announcement.version().equals(UNLOADABLE)) {
            throw new UnusableModelException("there is no checkpoint " + UNLOADABLE);
        }
        return new MeanColourClassifier(announcement.version());
    }
}
