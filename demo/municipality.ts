import './near.ts';
