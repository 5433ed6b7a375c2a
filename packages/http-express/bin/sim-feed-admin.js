#!/usr/bin/env node
// Here, and not in dist, so that npm finds it in a clone before anything is built.
import '../dist/main.js';
