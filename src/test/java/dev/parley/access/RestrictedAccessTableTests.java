package dev.parley.access;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Where it takes a key to read. */
@Restricted
class RestrictedAccessTableTests extends AccessTable {

	RestrictedAccessTableTests(@Autowired ApplicationContext parley) {
		super(parley, false);
	}

}
