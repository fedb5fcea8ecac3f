/** Between the topics and the domain: converts, calls, acknowledges. */
package io.ficklestream.cam.messaging;
