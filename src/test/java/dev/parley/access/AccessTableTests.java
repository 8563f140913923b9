package dev.parley.access;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Where everybody may read. */
class AccessTableTests extends AccessTable {

	AccessTableTests(@Autowired ApplicationContext parley) {
		super(parley, true);
	}

}
