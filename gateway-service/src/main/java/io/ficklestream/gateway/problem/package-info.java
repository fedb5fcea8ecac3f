/** What clients are told when something is not done: problem details of RFC 9457, everywhere. */
package io.ficklestream.gateway.problem;
