//! Words of step 2, find the scope.
