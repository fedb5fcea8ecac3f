/** What every service that runs Kafka Streams needs of it: how it fails, says that it lives, and bounds its memory. */
package io.ficklestream.servicekit.streams;
