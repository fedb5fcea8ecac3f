/** What clients see as JSON; changing a name here changes the API. */
package io.ficklestream.gateway.rest.view;
